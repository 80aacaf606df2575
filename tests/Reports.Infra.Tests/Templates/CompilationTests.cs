using System.Text.Json.Nodes;

namespace Reports.Infra.Tests.Templates;

public sealed class CompilationTests
{
    public static TheoryData<string> ParameterFiles => new("dev", "prod");

    [BicepFact]
    public void The_compiler_accepts_both_templates_without_a_warning()
    {
        foreach (var file in new[] { "main.bicep", "event-subscriptions.bicep" })
        {
            var build = Bicep.Run("build", Repository.PathOf("infra", file), "--stdout");
            Assert.Equal((0, ""), (build.ExitCode, build.Errors));
        }
    }

    [BicepFact]
    public void The_linter_finds_nothing_in_any_file()
    {
        var lint = Bicep.Run("lint", "--pattern", Repository.PathOf("infra", "**", "*.bicep"));

        Assert.Equal((0, "", ""), (lint.ExitCode, lint.Output, lint.Errors));
    }

    [BicepFact]
    public void Every_file_is_formatted()
    {
        var folder = Directory.CreateTempSubdirectory("reports-bicep-");
        try
        {
            var files = Directory.EnumerateFiles(Repository.PathOf("infra"), "*.bicep*", SearchOption.AllDirectories).ToList();
            foreach (var file in files)
                File.Copy(file, Path.Combine(folder.FullName, Flat(file)));

            var result = Bicep.Run("format", "--pattern", Path.Combine(folder.FullName, "*.bicep*"));

            Assert.Equal(0, result.ExitCode);
            Assert.All(files, file => Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(folder.FullName, Flat(file)))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [BicepTheory]
    [MemberData(nameof(ParameterFiles))]
    public void Every_parameter_file_builds_and_sets_all_that_has_no_default(string profile)
    {
        var build = Bicep.Run("build-params", Repository.PathOf("infra", "parameters", $"{profile}.bicepparam"), "--stdout");

        Assert.Equal((0, ""), (build.ExitCode, build.Errors));
        var parameters = JsonNode.Parse(JsonNode.Parse(build.Output)!["parametersJson"]!.GetValue<string>())!["parameters"]!.AsObject();
        Assert.Empty(Required().Except(parameters.Select(parameter => parameter.Key)));
        Assert.Equal(profile, parameters["profile"]!["value"]!.GetValue<string>());
    }

    [BicepFact]
    public void The_linter_finds_a_warning_in_a_bad_file()
    {
        var folder = Directory.CreateTempSubdirectory("reports-bicep-");
        try
        {
            File.Copy(Repository.PathOf("infra", "bicepconfig.json"), Path.Combine(folder.FullName, "bicepconfig.json"));
            var file = Path.Combine(folder.FullName, "bad.bicep");
            File.WriteAllText(file, "param unused string\nresource a 'Microsoft.Storage/storageAccounts@2019-06-01' existing = { name: 'a' }\noutput id string = a.id\n");

            var lint = Bicep.Run("lint", file);

            Assert.NotEqual(0, lint.ExitCode);
            Assert.Contains("no-unused-params", lint.Output + lint.Errors, StringComparison.Ordinal);
            Assert.Contains("use-recent-api-versions", lint.Output + lint.Errors, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [BicepFact]
    public void The_parameters_that_azd_fills_in_are_those_of_the_template()
    {
        var file = JsonNode.Parse(File.ReadAllText(Repository.PathOf("infra", "main.parameters.json")))!["parameters"]!.AsObject();
        var given = file.Select(parameter => parameter.Key).ToList();

        Assert.Empty(given.Except(Bicep.Main.Parameters.Select(parameter => parameter.Key)));
        Assert.Empty(Required().Except(given));
    }

    [BicepFact]
    public void Api_versions_are_stable_but_for_diagnostic_settings()
    {
        var previews = Bicep.Main.Resources.Concat(Bicep.Subscriptions.Resources)
            .Where(resource => resource.ApiVersion.EndsWith("-preview", StringComparison.Ordinal))
            .Select(resource => resource.Type).Distinct();

        Assert.Equal(["Microsoft.Insights/diagnosticSettings"], previews);
    }

    private static IEnumerable<string> Required() => Bicep.Main.Parameters
        .Where(parameter => parameter.Value!["defaultValue"] is null).Select(parameter => parameter.Key);

    private static string Flat(string file) => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '-');
}

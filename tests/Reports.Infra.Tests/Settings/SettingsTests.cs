using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reports.Infra.Tests.Templates;
using Reports.Pipeline.Settings;

namespace Reports.Infra.Tests.Settings;

public sealed class SettingsTests
{
    /// <summary>Settings that the host or the telemetry exporter reads, not the app's own code.</summary>
    private static readonly string[] Platform =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__clientId", "AzureWebJobsStorage__credential",
    ];

    [BicepFact]
    public void What_the_app_reads_and_what_the_template_sets_are_the_same()
    {
        Assert.Equal(Read().Concat(Platform).Order(StringComparer.Ordinal), Set().Order(StringComparer.Ordinal));
    }

    [BicepFact]
    public void Host_storage_is_never_set_as_a_connection_string()
    {
        Assert.DoesNotContain("AzureWebJobsStorage", Set());
    }

    [BicepFact]
    public void The_data_connection_has_both_addresses()
    {
        Assert.Contains($"{PipelineOptions.ConnectionName}__blobServiceUri", Set());
        Assert.Contains($"{PipelineOptions.ConnectionName}__queueServiceUri", Set());
    }

    [Fact]
    public void The_sample_for_a_developers_machine_sets_what_the_app_reads()
    {
        var sample = JsonNode.Parse(File.ReadAllText(Repository.PathOf("local.settings.sample.json")))!["Values"]!.AsObject()
            .Select(setting => setting.Key);

        Assert.Equal(
            OptionNames().Concat(["AzureWebJobsStorage", "FUNCTIONS_WORKER_RUNTIME", PipelineOptions.ConnectionName]).Order(StringComparer.Ordinal),
            sample.Order(StringComparer.Ordinal));
    }

    [BicepFact]
    public void The_templates_defaults_are_the_apps()
    {
        var defaults = Bicep.Main.Parameters["pipeline"]!["defaultValue"]!;
        var options = new PipelineOptions();

        Assert.Equal(options.Containers.All, defaults["containers"]!.AsObject().Select(container => container.Value!.GetValue<string>()));
        Assert.Equal(options.MaximumSeedBytes, defaults["maximumSeedBytes"]!.GetValue<long>());
        Assert.Equal(options.Renderer.ToString(), defaults["renderer"]!.GetValue<string>());
        Assert.Equal(options.QuestPdfLicence.ToString(), defaults["questPdfLicence"]!.GetValue<string>());
        Assert.Equal(options.PageFormat.ToString(), defaults["pageFormat"]!.GetValue<string>());
        Assert.Equal(options.HandlingMarking ?? "", defaults["handlingMarking"]!.GetValue<string>());
    }

    private static IEnumerable<string> Read() => OptionNames()
        .Concat(new[] { "blobServiceUri", "queueServiceUri", "credential", "clientId" }.Select(part => $"{PipelineOptions.ConnectionName}__{part}"));

    private static IEnumerable<string> OptionNames() => Names(typeof(PipelineOptions), PipelineOptions.SectionName);

    private static IEnumerable<string> Names(Type options, string prefix) => options
        .GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)
        .SelectMany(property => property.PropertyType.Assembly == typeof(PipelineOptions).Assembly && property.PropertyType.IsClass
            ? Names(property.PropertyType, $"{prefix}__{property.Name}")
            : [$"{prefix}__{property.Name}"]);

    private static IReadOnlyList<string> Set()
    {
        var settings = Assert.Single(Bicep.Main.Resources, resource => resource is { Module: "app", Name: "app::settings" });
        return [.. KeysOf(settings.Properties.GetValue<string>(), settings.Template)];
    }

    /// <summary>The keys of every object that the union of settings puts together, as inlined in the expression or as variables.</summary>
    private static IEnumerable<string> KeysOf(string union, JsonObject template)
    {
        var inlined = Regex.Matches(union, @"(?:createObject\(|, )'(\w+__\w+|APPLICATIONINSIGHTS_\w+|AzureWebJobsStorage)', ")
            .Select(match => match.Groups[1].Value);
        var variables = template["variables"]!.AsObject().Where(variable => union.Contains($"variables('{variable.Key}')", StringComparison.Ordinal))
            .SelectMany(variable => variable.Value!.AsObject().Select(setting => setting.Key));
        return inlined.Concat(variables);
    }
}

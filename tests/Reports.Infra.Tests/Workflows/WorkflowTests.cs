using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Reports.Infra.Tests.Workflows;

public sealed class WorkflowTests
{
    public static TheoryData<string> Workflows => new("ci", "deploy", "dependency-review");

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_workflow_uses_a_stored_secret(string name)
    {
        Assert.DoesNotMatch(@"\bsecrets\s*\.", Text(name));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_workflow_limits_its_rights_and_its_time(string name)
    {
        var workflow = Parse(Text(name));

        Assert.Equal("read", Scalar(Map(workflow, "permissions"), "contents"));
        Assert.All(Map(workflow, "jobs").Children.Values, job => Assert.True(int.Parse(Scalar((YamlMappingNode)job, "timeout-minutes"), null) > 0));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_has_a_version(string name)
    {
        var actions = Regex.Matches(Text(name), @"uses:\s*(\S+)").Select(match => match.Groups[1].Value);

        Assert.All(actions, action => Assert.Matches(@"^[\w-]+/[\w-]+@v\d+$", action));
    }

    [Fact]
    public void Only_deployment_may_sign_in_to_Azure()
    {
        Assert.Equal("write", Scalar(Map(Parse(Text("deploy")), "permissions"), "id-token"));
        Assert.DoesNotContain("id-token", Text("ci"), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_is_built_on_three_systems_and_for_Azure()
    {
        var text = Text("ci");

        Assert.Contains("os: [ubuntu-latest, windows-latest, macos-latest]", text, StringComparison.Ordinal);
        Assert.Contains("dotnet test Reports.sln --configuration Azure", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_project_and_folder_that_workflows_name_exists()
    {
        var paths = new[] { "ci", "deploy", "dependency-review" }.SelectMany(name => Regex.Matches(Text(name), @"\b(?:tests|src|infra)/[\w./-]+").Select(match => match.Value)).Distinct().ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(Path.Exists(Repository.PathOf(path)), path));
    }

    [Fact]
    public void Azd_runs_the_hook_after_deploying_on_every_system()
    {
        var azd = Parse(File.ReadAllText(Repository.PathOf("azure.yaml")));
        var hooks = Map(Map(azd, "hooks"), "postdeploy");

        foreach (var system in new[] { "posix", "windows" })
        {
            Assert.True(File.Exists(Repository.PathOf(Scalar(Map(hooks, system), "run"))));
            Assert.Equal("false", Scalar(Map(hooks, system), "continueOnError"));
        }
        Assert.Equal("src/Reports.Functions", Scalar(Map(Map(azd, "services"), "reports"), "project"));
    }

    private static string Text(string name) => File.ReadAllText(Repository.PathOf(".github", "workflows", $"{name}.yml"));

    private static YamlMappingNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static YamlMappingNode Map(YamlMappingNode parent, string key) => (YamlMappingNode)parent.Children[key];

    private static string Scalar(YamlMappingNode parent, string key) => ((YamlScalarNode)parent.Children[key]).Value!;
}

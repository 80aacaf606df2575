using System.Xml.Linq;
using Reports.Tests;

namespace Reports.Architecture.Tests;

/// <summary>Dependencies point inward: bytes, article, record, briefing document, PDF; each stage knows only the record.</summary>
public sealed class DependencyTests
{
    public static TheoryData<string, string[]> AllowedProjects => new()
    {
        { "Reports.Briefings", [] },
        { "Reports.Intake", ["Reports.Briefings"] },
        { "Reports.Analysis", ["Reports.Briefings"] },
        { "Reports.Rendering", ["Reports.Briefings"] },
        { "Reports.Pipeline", ["Reports.Briefings", "Reports.Intake", "Reports.Analysis", "Reports.Rendering"] },
        { "Reports.Cli", ["Reports.Pipeline"] },
        { "Reports.Training", ["Reports.Analysis"] },
        { "Reports.Rendering.QuestPdf", ["Reports.Rendering"] },
        { "Reports.Functions", ["Reports.Pipeline", "Reports.Rendering.QuestPdf"] },
    };

    [Theory]
    [MemberData(nameof(AllowedProjects))]
    public void A_project_refers_only_to_those_further_in(string project, string[] allowed)
    {
        var file = Projects().SingleOrDefault(path => NameOf(path) == project);
        Assert.True(file is not null, $"There is no project {project}.");

        var referenced = References(file, "ProjectReference").Select(path => NameOf(path.Replace('\\', '/')));
        Assert.Empty(referenced.Except(allowed));
    }

    [Fact]
    public void Every_project_has_its_rule() =>
        Assert.Equal(Projects().Select(NameOf).Order(), AllowedProjects.Select(row => (string)row[0]).Order());

    [Theory]
    [InlineData("Reports.Briefings")]
    [InlineData("Reports.Intake")]
    [InlineData("Reports.Analysis")]
    [InlineData("Reports.Rendering")]
    public void The_stages_know_nothing_of_storage_or_functions(string project)
    {
        var packages = References(Projects().Single(file => NameOf(file) == project), "PackageReference");

        Assert.DoesNotContain(packages, package => package.Contains("Azure", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Reports.Briefings")]
    [InlineData("Reports.Analysis")]
    public void The_record_and_the_engine_need_no_package(string project) =>
        Assert.Empty(References(Projects().Single(file => NameOf(file) == project), "PackageReference"));

    private static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories);

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static List<string> References(string file, string kind) =>
        [.. XDocument.Load(file).Descendants(kind).Select(element => element.Attribute("Include")!.Value)];
}

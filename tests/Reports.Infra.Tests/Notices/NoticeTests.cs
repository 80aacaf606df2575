using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Reports.Infra.Tests.Notices;

public sealed class NoticeTests
{
    [Fact]
    public void Every_package_that_a_project_names_is_listed()
    {
        Assert.Empty(DirectPackages().Except(Listed(), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_package_that_the_pipeline_brings_is_listed()
    {
        Assert.Empty(RestoredPackages().Where(package => !package.EndsWith("Analyzers", StringComparison.Ordinal)).Except(Listed(), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_package_has_a_licence_and_a_holder()
    {
        Assert.All(Rows(), row => Assert.All(row, cell => Assert.NotEmpty(cell)));
    }

    [Fact]
    public void Every_file_that_the_notices_name_exists()
    {
        var paths = Regex.Matches(Text(), @"\]\((?!https:)([^)]+)\)").Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(File.Exists(Repository.PathOf(path)), path));
    }

    private static string Text() => File.ReadAllText(Repository.PathOf("THIRD-PARTY-NOTICES.md"));

    private static IEnumerable<string[]> Rows() => Text().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells[0] is not ("package" or "---"));

    private static IEnumerable<string> Listed() => Rows().Select(cells => cells[0]);

    private static IEnumerable<string> DirectPackages() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value).Distinct();

    private static IEnumerable<string> RestoredPackages() =>
        JsonNode.Parse(File.ReadAllText(Repository.PathOf("src", "Reports.Pipeline", "obj", "project.assets.json")))!["libraries"]!.AsObject()
            .Where(library => library.Value!["type"]!.GetValue<string>() == "package")
            .Select(library => library.Key.Split('/')[0]);
}

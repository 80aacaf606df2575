using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Reports.Infra.Tests.Notices;

public sealed class NoticeTests
{
    [Fact]
    public void The_command_lines_packages_are_exactly_those_listed_for_it()
    {
        var listed = Rows("## Packages of the command line and the pipeline").Select(cells => cells[0]);

        Assert.Equal(RestoredPackages().Order(StringComparer.OrdinalIgnoreCase), listed.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_Azure_projects_packages_are_exactly_those_listed_for_them()
    {
        var listed = Rows("## Packages of the function app and the QuestPDF backend").Select(cells => cells[0]);
        var named = PackagesOf("Reports.Functions").Concat(PackagesOf("Reports.Rendering.QuestPdf"))
            .Except(RestoredPackages(), StringComparer.OrdinalIgnoreCase);

        Assert.Equal(named.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_of_the_command_line_brings_the_notices_and_what_they_link_to()
    {
        var packed = XDocument.Load(Repository.PathOf("src", "Reports.Cli", "Reports.Cli.csproj")).Descendants("None")
            .Where(item => item.Attribute("Pack")?.Value == "true")
            .SelectMany(item => item.Attribute("Include")!.Value.Split(';').Select(file => item.Attribute("PackagePath")!.Value + Path.GetFileName(file)))
            .ToList();

        Assert.Empty(new[] { "LICENSE", "THIRD-PARTY-NOTICES.md", "README.md" }.Except(packed));
        Assert.All(Links().Where(path => path.StartsWith("src/", StringComparison.Ordinal)), path => Assert.Contains(path, packed));
    }

    [Fact]
    public void Every_package_has_a_licence_and_a_holder()
    {
        Assert.All(Rows(), row => Assert.All(row, cell => Assert.NotEmpty(cell)));
    }

    [Fact]
    public void Every_file_that_the_notices_name_exists()
    {
        var paths = Links().ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(File.Exists(Repository.PathOf(path)), path));
    }

    private static string Text() => File.ReadAllText(Repository.PathOf("THIRD-PARTY-NOTICES.md"));

    private static IEnumerable<string> Links() => Regex.Matches(Text(), @"\]\((?!https:)([^)]+)\)").Select(match => match.Groups[1].Value);

    /// <summary>The rows of every table, or of the one under a heading.</summary>
    private static IEnumerable<string[]> Rows(string? heading = null) =>
        (heading is null ? Text() : Text().Split(heading, 2)[1].Split("\n## ")[0]).Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells[0] is not ("package" or "---"));

    private static IEnumerable<string> PackagesOf(string project) =>
        XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj")).Descendants("PackageReference")
            .Select(reference => reference.Attribute("Include")!.Value).Distinct();

    /// <summary>The packages that the command line restores, less those that only bring others and the compiler's.</summary>
    private static IEnumerable<string> RestoredPackages() =>
        JsonNode.Parse(File.ReadAllText(Repository.PathOf("src", "Reports.Cli", "obj", "project.assets.json")))!["libraries"]!.AsObject()
            .Where(library => library.Value!["type"]!.GetValue<string>() == "package")
            .Select(library => library.Key.Split('/')[0])
            .Where(package => !package.EndsWith("Analyzers", StringComparison.Ordinal));
}

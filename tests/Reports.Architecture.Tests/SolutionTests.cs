using System.Text.RegularExpressions;
using Reports.Tests;

namespace Reports.Architecture.Tests;

public sealed partial class SolutionTests
{
    private static readonly string[] AzureProjects = ["Reports.Functions", "Reports.Rendering.QuestPdf", "Reports.Rendering.QuestPdf.Tests"];

    private static readonly string Solution = File.ReadAllText(Repository.PathOf("Reports.sln"));

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var onDisk = new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(onDisk.Order(), Entries().Select(entry => entry.Name).Order());
    }

    [Fact]
    public void Debug_and_Release_build_the_portable_projects_and_leave_the_Azure_ones_out()
    {
        foreach (var (name, id) in Entries())
        {
            var built = Solution.Contains($"{id}.Debug|Any CPU.Build.0", StringComparison.Ordinal)
                || Solution.Contains($"{id}.Release|Any CPU.Build.0", StringComparison.Ordinal);
            Assert.True(built != AzureProjects.Contains(name), $"{name} is {(built ? "" : "not ")}built in Debug or Release");
        }
    }

    [Fact]
    public void Azure_builds_everything()
    {
        foreach (var (name, id) in Entries())
            Assert.True(Solution.Contains($"{id}.Azure|Any CPU.Build.0", StringComparison.Ordinal), $"{name} is left out of Azure");
    }

    private static IEnumerable<(string Name, string Id)> Entries() =>
        ProjectLine().Matches(Solution).Where(match => match.Groups[2].Value.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(match => (match.Groups[1].Value, match.Groups[3].Value));

    [GeneratedRegex("= \"([^\"]+)\", \"([^\"]+)\", \"(\\{[^}]+\\})\"")]
    private static partial Regex ProjectLine();
}

using System.Text.RegularExpressions;

namespace Reports.Infra.Tests.Templates;

public sealed class OutputTests
{
    [BicepFact]
    public void Every_variable_in_the_pages_commands_is_an_output()
    {
        var pages = File.ReadAllText(Repository.PathOf("README.md")) + File.ReadAllText(Repository.PathOf("docs", "operations.md"));
        var used = Regex.Matches(pages, @"\$((?:AZURE|REPORTS)_[A-Z_]+)").Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(Bicep.Main.Outputs.Select(output => output.Key)));
    }
}

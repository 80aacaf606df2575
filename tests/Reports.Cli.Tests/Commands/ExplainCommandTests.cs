namespace Reports.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Each_claim_is_shown_with_its_rule_and_its_sentence()
    {
        var file = _line.Write("a.txt", "“The road is closed,” said Ada Moreau, the mayor of Tarna. Nothing else was said on Monday.");

        Assert.Equal(0, await _line.RunAsync("explain", file));
        Assert.Contains("Ada Moreau", _line.Output, StringComparison.Ordinal);
        Assert.Contains("“The road is closed,” said Ada Moreau, the mayor of Tarna.", _line.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no rule named", _line.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_an_attack_is_said_to_have_no_bottom_line()
    {
        Assert.Equal(0, await _line.RunAsync("explain", _line.Write("a.txt", "The road to the market of Tarna is closed for repairs until Friday, the mayor said.")));
        Assert.Contains("Bottom line", _line.Output, StringComparison.Ordinal);
        Assert.Contains("no attack was found", _line.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_is_explained_too()
    {
        Assert.Equal(1, await _line.RunAsync("explain", _line.Write("a.txt", "")));
        Assert.Contains("empty", _line.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_wrong_usage() => Assert.Equal(2, await _line.RunAsync("explain", _line.PathOf("nowhere.txt")));
}

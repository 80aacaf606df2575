using System.Text;

namespace Reports.Cli.Tests.Commands;

public sealed class BriefCommandTests : IDisposable
{
    private const string Article =
        "TARNA, Mali, 4 May 2018 - Gunmen killed at least 12 people in the town of Tarna on Monday, the army said.\n\n"
        + "The Northern Front claimed responsibility for the raid. \"It will likely happen again,\" said Ada Moreau, a researcher at the Institute for Peace.\n";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Every_input_gets_its_record_and_its_PDF()
    {
        var file = _line.Write("tarna.txt", Article);

        Assert.Equal(0, await _line.RunAsync("brief", file, "--out", _line.PathOf("out")));
        Assert.Equal(["tarna.txt.json", "tarna.txt.pdf"], Names());
        Assert.Equal("%PDF-"u8.ToArray(), File.ReadAllBytes(_line.PathOf("out", "tarna.txt.pdf"))[..5]);
    }

    [Fact]
    public async Task A_page_is_written_beside_the_PDF_where_asked_for()
    {
        var file = _line.Write("tarna.txt", Article);

        await _line.RunAsync("brief", file, "--out", _line.PathOf("out"), "--html", "--handling", "RESTRICTED TO TESTS");

        var page = await File.ReadAllTextAsync(_line.PathOf("out", "tarna.txt.html"), Encoding.UTF8);
        Assert.Contains("Ada Moreau", page, StringComparison.Ordinal);
        Assert.Contains("RESTRICTED TO TESTS", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_bytes_give_the_same_briefings()
    {
        var file = _line.Write("tarna.txt", Article);
        await _line.RunAsync("brief", file, "--out", _line.PathOf("out"), "--html");
        await _line.RunAsync("brief", file, "--out", _line.PathOf("again"), "--html");

        foreach (var name in Names())
            Assert.Equal(File.ReadAllBytes(_line.PathOf("out", name)), File.ReadAllBytes(_line.PathOf("again", name)));
    }

    [Fact]
    public async Task Letter_paper_is_another_paper_than_A4()
    {
        var file = _line.Write("tarna.txt", Article);
        await _line.RunAsync("brief", file, "--out", _line.PathOf("a4"));
        await _line.RunAsync("brief", file, "--out", _line.PathOf("letter"), "--format", "letter");

        Assert.NotEqual(File.ReadAllBytes(_line.PathOf("a4", "tarna.txt.pdf")), File.ReadAllBytes(_line.PathOf("letter", "tarna.txt.pdf")));
    }

    [Fact]
    public async Task A_long_figure_leaves_the_name_of_its_file_whole()
    {
        using var narrow = new CommandLine { Width = 80 };
        var file = narrow.Write("the-district-of-tarna-after-the-raid.txt", "The district's police chief, Omar Sidibe, the mayor of Tarna and at least 59 villagers were killed by gunmen on Monday, and two later died of their wounds.");

        await narrow.RunAsync("brief", file, "--out", narrow.PathOf("out"));

        Assert.Contains("the-district-of-tarna", narrow.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("…", narrow.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("legal")]
    [InlineData("1")]
    public async Task An_unknown_paper_is_wrong_usage(string paper)
    {
        var file = _line.Write("tarna.txt", Article);

        Assert.Equal(2, await _line.RunAsync("brief", file, "--out", _line.PathOf("out"), "--format", paper));
        Assert.Contains("a4 or letter", _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_worse_than_before_loses_its_briefing()
    {
        var file = _line.Write("tarna.txt", Article);
        await _line.RunAsync("brief", file, "--out", _line.PathOf("out"));
        _line.Write("tarna.txt", "");

        Assert.Equal(1, await _line.RunAsync("brief", file, "--out", _line.PathOf("out")));
        Assert.Equal(["tarna.txt.error.json"], Names());
    }

    private string[] Names() => [.. Directory.GetFiles(_line.PathOf("out")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}

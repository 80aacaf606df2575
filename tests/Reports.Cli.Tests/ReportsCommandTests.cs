namespace Reports.Cli.Tests;

/// <summary>What all commands have in common: words that are no option, and exit statuses.</summary>
public sealed class ReportsCommandTests : IDisposable
{
    private const string Article = "Gunmen killed 12 people in the Malian town of Tarna on Monday, the army said.";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Theory]
    [InlineData("Did you mean --format?", "brief", "a.txt", "--out", "out", "--formt", "letter")]
    [InlineData("Did you mean --format?", "brief", "a.txt", "--out", "out", "--formt=letter")]
    [InlineData("Did you mean --out?", "brief", "a.txt", "--ou", "out")]
    [InlineData("parse has no option --html; brief has.", "parse", "a.txt", "--out", "out", "--html")]
    [InlineData("There is no option --frobnicate.", "parse", "a.txt", "--out", "out", "--frobnicate")]
    [InlineData("There is no option -x.", "explain", "-x", "a.txt")]
    [InlineData("Did you mean --folder?", "status", "--foldr", "drop")]
    [InlineData("Did you mean --folder?", "replay", "--foldr", "drop")]
    public async Task A_misspelt_option_is_told_and_nothing_is_done(string told, params string[] arguments)
    {
        arguments = [.. arguments.Select(argument => argument is "out" or "drop" ? _line.PathOf(argument) : argument)];

        Assert.Equal(2, await _line.RunAsync(arguments));

        Assert.Contains(told, _line.Messages, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_line.Folder));
    }

    [Fact]
    public async Task Behind_two_hyphens_all_are_inputs()
    {
        Assert.Equal(2, await _line.RunAsync("parse", "--out", _line.PathOf("out"), "--", "--formt"));
        Assert.Contains("There is no file or folder --formt.", _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_value_of_an_option_may_look_like_one()
    {
        var file = _line.Write("a.txt", Article);

        Assert.Equal(0, await _line.RunAsync("brief", file, "--out", _line.PathOf("out"), "--handling", "-official-"));
    }

    [Fact]
    public async Task Help_is_given_whatever_else_the_line_says() => Assert.Equal(0, await _line.RunAsync("brief", "--formt", "--help"));

    [Theory]
    [InlineData("parse", "--out", "out", "a.txt", "--jobs")]
    [InlineData("brief", "--out", "out", "a.txt", "--format")]
    public async Task An_option_without_its_value_is_wrong_usage(params string[] arguments)
    {
        Assert.Equal(2, await _line.RunAsync(arguments));
        Assert.Contains(arguments[^1], _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_ends_with_the_status_of_Ctrl_C()
    {
        var file = _line.Write("a.txt", Article);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        Assert.Equal(130, await _line.RunAsync(stopped.Token, "parse", file, "--out", _line.PathOf("out")));
        Assert.Contains("Stopped.", _line.Messages, StringComparison.Ordinal);
    }
}

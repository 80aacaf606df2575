namespace Reports.Cli.Tests.Commands;

/// <summary>The commands over containers: watch, status, reconcile and replay.</summary>
public sealed class StoreCommandTests : IDisposable
{
    private const string Article = "Gunmen killed 12 people in the Malian town of Tarna on Monday, the army said.";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Theory]
    [InlineData("status")]
    [InlineData("reconcile")]
    [InlineData("replay")]
    public async Task A_folder_that_is_not_there_is_told_and_not_made(string command)
    {
        var folder = _line.PathOf("misspelt");

        Assert.Equal(2, await _line.RunAsync(command, "--folder", folder));

        Assert.Contains($"There is no folder {folder}.", _line.Messages, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_line.Folder));
    }

    [Theory]
    [InlineData("status")]
    [InlineData("reconcile")]
    [InlineData("replay")]
    public async Task A_folder_that_nobody_watched_stays_as_it_is(string command)
    {
        _line.Write("ordinary/a.txt", Article);

        Assert.Equal(2, await _line.RunAsync(command, "--folder", _line.PathOf("ordinary")));

        Assert.Contains(_line.PathOf("ordinary", "seeds"), _line.Messages, StringComparison.Ordinal);
        Assert.Contains("reports watch", _line.Messages, StringComparison.Ordinal);
        Assert.Equal([_line.PathOf("ordinary", "a.txt")], Directory.EnumerateFileSystemEntries(_line.PathOf("ordinary")));
    }

    [Fact]
    public async Task A_watch_makes_its_folders_and_says_where_seeds_are_to_be_dropped()
    {
        _line.Write("drop/misplaced.txt", Article);
        _line.Write("drop/README.md", "# About");

        await WatchAsync();

        Assert.Equal(["briefings", "records", "rejected", "seeds"], Directory.EnumerateDirectories(_line.PathOf("drop")).Select(Path.GetFileName)
            .Where(name => name![0] != '.').Order(StringComparer.Ordinal));
        Assert.Contains($"Watching {_line.PathOf("drop", "seeds")}.", _line.Output, StringComparison.Ordinal);
        Assert.Contains("1 file lies in", _line.Messages, StringComparison.Ordinal);
        Assert.Contains(_line.PathOf("drop", "seeds"), _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_readme_is_no_seed()
    {
        await WatchAsync();
        _line.Write("drop/seeds/README.md", Article);
        _line.Write("drop/seeds/a.txt", Article);

        Assert.Equal(0, await _line.RunAsync("reconcile", "--folder", _line.PathOf("drop")));
        Assert.Equal(0, await _line.RunAsync("status", "--folder", _line.PathOf("drop")));

        Assert.Contains("2 seeds: 1 briefed, 1 skipped.", _line.Output, StringComparison.Ordinal);
        Assert.Contains("left out", _line.Output, StringComparison.Ordinal);
        Assert.Equal([_line.PathOf("drop", "records", "a.txt.json")], Directory.EnumerateFiles(_line.PathOf("drop", "records")));
    }

    [Fact]
    public async Task A_replay_of_all_leaves_what_was_rejected_for_its_content_and_says_so()
    {
        await WatchAsync();
        _line.Write("drop/seeds/empty.txt", "");
        Assert.Equal(1, await _line.RunAsync("reconcile", "--folder", _line.PathOf("drop")));

        Assert.Equal(0, await _line.RunAsync("replay", "--folder", _line.PathOf("drop")));
        Assert.Contains("1 is rejected for what is in it", _line.Output, StringComparison.Ordinal);

        Assert.Equal(0, await _line.RunAsync("replay", "empty.txt", "--folder", _line.PathOf("drop")));
        Assert.Contains("1 seed put back.", _line.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--connection", "nonsense")]
    [InlineData("--account", "http://account.blob.core.windows.net")]
    public async Task What_names_no_account_is_told_by_the_option_that_holds_it(string option, string value)
    {
        Assert.Equal(2, await _line.RunAsync("status", option, value));
        Assert.Contains(option, _line.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain(option == "--account" ? "--connection" : "--account", _line.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_does_not_answer_has_a_status_of_its_own_and_the_cause_is_told_once()
    {
        const string Nobody = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;BlobEndpoint=http://127.0.0.1:9/a;";

        Assert.Equal(3, await _line.RunAsync("status", "--connection", Nobody));

        Assert.Contains("cannot be reached", _line.Messages, StringComparison.Ordinal);
        Assert.Contains("Check the connection string", _line.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("RetryPolicy", _line.Messages, StringComparison.Ordinal);
        Assert.Single(_line.Messages.Split("127.0.0.1:9")[1..]);
    }

    private async Task WatchAsync()
    {
        using var stop = new CancellationTokenSource();
        var watch = _line.RunAsync(stop.Token, "watch", "--folder", _line.PathOf("drop"));
        while (!watch.IsCompleted && !Directory.Exists(_line.PathOf("drop", "rejected")))
            await Task.Yield();
        await stop.CancelAsync();
        Assert.Equal(0, await watch);
    }
}

using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;
using Reports.Pipeline.Tests.Support;

namespace Reports.Pipeline.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class FolderBlobStoreTests(AzuriteServer azurite) : IDisposable
{
    private static readonly Dictionary<string, string> Nothing = [];
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("reports-store-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Nothing_is_made_in_a_folder_until_it_is_prepared()
    {
        using var store = new FolderBlobStore(_root.FullName, RealClock.Instance);

        Assert.False(await store.ExistsAsync("seeds", default));
        Assert.Empty(_root.EnumerateFileSystemInfos());

        await store.PrepareAsync(["seeds"], default);
        Assert.True(await store.ExistsAsync("seeds", default));
        Assert.True(Directory.Exists(store.AddressOf("seeds")));
    }

    [Fact]
    public async Task A_folder_that_was_copied_without_its_hidden_part_takes_writes()
    {
        using var store = await OpenAsync();
        Directory.Delete(Path.Combine(_root.FullName, ".reports"), recursive: true);

        Assert.NotNull(await store.WriteAsync(new BlobAddress("seeds", "a.txt"), Content("x"), BlobCondition.None, default));
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("../seeds-too/outside.txt")]
    [InlineData("a/../../outside.txt")]
    public async Task A_name_that_leads_out_of_its_container_is_refused(string name)
    {
        using var store = await OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => store.FindAsync(new BlobAddress("seeds", name), default));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            store.WriteAsync(new BlobAddress("seeds", name), Content("x"), BlobCondition.None, default));
    }

    [Fact]
    public async Task Readers_find_a_file_with_its_own_metadata_while_it_is_replaced()
    {
        using var store = await OpenAsync();
        var address = new BlobAddress("records", "a.json");
        var writing = Task.Run(async () =>
        {
            for (var length = 1; length <= 200; length++)
            {
                var notes = new Dictionary<string, string> { ["length"] = $"{length}" };
                await store.WriteAsync(address, new BlobContent(new byte[length], "application/json", notes), BlobCondition.None, default);
            }
        });
        while (!writing.IsCompleted)
        {
            if (await store.FindAsync(address, default) is { } entry)
                Assert.Equal($"{entry.Length}", entry.Metadata.GetValueOrDefault("length"));
        }

        await writing;
    }

    [Fact]
    public async Task Links_and_folder_settings_and_unfinished_transfers_are_not_seeds()
    {
        using var store = await OpenAsync();
        var seeds = Path.Combine(_root.FullName, "seeds");
        await File.WriteAllTextAsync(Path.Combine(seeds, "good.txt"), "x");
        await File.WriteAllTextAsync(Path.Combine(seeds, "coming.txt.part"), "x");
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "secret.txt"), "x");
        await File.WriteAllTextAsync(Path.Combine(seeds, ".DS_Store"), "x");
        if (!OperatingSystem.IsWindows())
            File.CreateSymbolicLink(Path.Combine(seeds, "link.txt"), Path.Combine(_root.FullName, "secret.txt"));

        var names = new List<string>();
        await foreach (var entry in store.ListAsync("seeds", default))
            names.Add(entry.Name);
        Assert.Equal(["good.txt"], names);
    }

    [Fact]
    public async Task Two_writes_of_the_same_length_within_a_tick_have_different_etags()
    {
        using var store = await OpenAsync();
        var address = new BlobAddress("records", "a.json");
        var etags = new HashSet<string?>();
        for (var i = 0; i < 50; i++)
            Assert.True(etags.Add(await store.WriteAsync(address, Content($"{i:00}"), BlobCondition.None, default)));
    }

    [Fact]
    public async Task A_file_whose_notes_were_not_written_in_time_has_none()
    {
        using var store = await OpenAsync();
        var address = new BlobAddress("records", "a.json");
        await store.WriteAsync(address, new BlobContent("x"u8.ToArray(), "text/plain", new Dictionary<string, string> { ["engine"] = "one" }), BlobCondition.None, default);
        Assert.Equal("one", (await store.FindAsync(address, default))!.Metadata["engine"]);
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "records", "a.json"), "longer");
        Assert.Empty((await store.FindAsync(address, default))!.Metadata);
    }

    [Fact]
    public async Task A_record_left_without_notes_by_a_kill_is_made_anew()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        await harness.DropAsync("a.txt", Articles.Number(1));
        await harness.Store.WriteAsync(harness.Names.Record("a.txt"), Content("{}"), BlobCondition.None, default);
        Assert.Equal(SeedState.Stale, (await harness.StatusAsync("a.txt")).State);
        await harness.RunAsync("a.txt");
        await harness.AssertBriefedAsync("a.txt", Articles.Number(1));
    }

    [Fact]
    public async Task What_a_kill_left_half_written_is_swept_at_the_next_start()
    {
        using (await OpenAsync())
            await File.WriteAllTextAsync(Path.Combine(_root.FullName, ".reports", "temporary", "half"), "x");
        using (await OpenAsync())
            Assert.Empty(Directory.EnumerateFiles(Path.Combine(_root.FullName, ".reports", "temporary")));
    }

    private static BlobContent Content(string text) => new(System.Text.Encoding.UTF8.GetBytes(text), "text/plain", Nothing);

    private async Task<FolderBlobStore> OpenAsync()
    {
        var store = new FolderBlobStore(_root.FullName, RealClock.Instance);
        await store.PrepareAsync(["seeds", "records"], default);
        return store;
    }
}

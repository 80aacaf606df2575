using System.Text;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Tests.Support;
using Reports.Pipeline.Web;

namespace Reports.Pipeline.Tests.Web;

[Collection(AzuriteCollection.Name)]
public sealed class BriefingWebTests(AzuriteServer azurite)
{
    [Theory, EveryStore]
    public async Task The_list_has_every_seed_and_its_links_open(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync("sub folder/a#1.txt", Articles.Number(1));
        await harness.DropAsync("bad.txt", "");
        await harness.RunAsync("sub folder/a#1.txt");
        await harness.RunAsync("bad.txt");

        var entries = await new BriefingCatalogue(harness.Pipeline.Survey).ListAsync(default);
        var files = new BriefingFiles(harness.Store, harness.Options);

        Assert.Equal(["bad.txt", "sub folder/a#1.txt"], entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.Null(entries.Single(entry => entry.Name == "bad.txt").Links);
        Assert.Equal("rejected", entries.Single(entry => entry.Name == "bad.txt").State);
        var links = entries.Single(entry => entry.Links is not null).Links!;
        foreach (var (link, type) in new[] { (links.Pdf, "application/pdf"), (links.Html, "text/html; charset=utf-8"), (links.Record, "application/json; charset=utf-8") })
        {
            var path = Uri.UnescapeDataString(link["briefings/".Length..]);
            var file = await files.OpenAsync(path, default);
            Assert.Equal(type, file!.ContentType);
            Assert.True(file.Content.CanSeek);
            Assert.NotEmpty(file.ETag);
            await file.Content.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("../seeds/a.txt")]
    [InlineData("../records/a.txt.json")]
    [InlineData("a.txt")]
    [InlineData("nothing.pdf")]
    [InlineData("..\\a.pdf")]
    [InlineData("")]
    public async Task Whatever_is_no_output_is_not_found(string path)
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        await harness.DropAsync("a.txt", Articles.Number(1));
        Assert.Null(await new BriefingFiles(harness.Store, harness.Options).OpenAsync(path, default));
    }

    [Theory]
    [InlineData("a.txt", 10, UploadOutcome.Accepted)]
    [InlineData("a.txt", 100, UploadOutcome.Accepted)]
    [InlineData("a.txt", 101, UploadOutcome.TooLarge)]
    [InlineData("a.txt", 0, UploadOutcome.Empty)]
    [InlineData("../a.txt", 10, UploadOutcome.BadName)]
    [InlineData("a\r\nX: y", 10, UploadOutcome.BadName)]
    public async Task Uploads_have_the_limits_of_drops(string name, int length, UploadOutcome expected)
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder, options: new PipelineOptions { MaximumSeedBytes = 100 });
        var upload = new SeedUpload(harness.Store, harness.Options);
        var (outcome, message) = await upload.StoreAsync(name, new MemoryStream(Encoding.ASCII.GetBytes(new string('x', length))), null, default);
        Assert.Equal(expected, outcome);
        Assert.NotEmpty(message);
        Assert.Equal(expected == UploadOutcome.Accepted ? 1 : 0, (await harness.NamesInAsync(harness.Options.Containers.Seeds)).Length);
    }

    [Fact]
    public async Task An_upload_that_announces_too_much_is_refused_unread()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder, options: new PipelineOptions { MaximumSeedBytes = 100 });
        using var unread = new MemoryStream(new byte[101]);
        var (outcome, _) = await new SeedUpload(harness.Store, harness.Options).StoreAsync("a.txt", unread, unread.Length, default);
        Assert.Equal((UploadOutcome.TooLarge, 0), (outcome, unread.Position));
    }
}

using System.Text;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;
using Reports.Pipeline.Tests.Support;

namespace Reports.Pipeline.Tests.Steps;

[Collection(AzuriteCollection.Name)]
public sealed class StepTests(AzuriteServer azurite)
{
    private const string Seed = "2015/mali.txt";

    [Theory, EveryStore]
    public async Task A_seed_gets_a_record_and_a_briefing_under_its_own_path(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync(Seed, Articles.Number(9));
        Assert.Equal(SeedState.Pending, (await harness.StatusAsync(Seed)).State);

        Assert.Equal(StepOutcome.Recorded, (await harness.Pipeline.Parse.RunAsync(Seed, default)).Outcome);
        Assert.Equal(SeedState.Recorded, (await harness.StatusAsync(Seed)).State);
        Assert.Equal(StepOutcome.Briefed, (await harness.Pipeline.Render.RunAsync($"{Seed}.json", default)).Outcome);

        await harness.AssertBriefedAsync(Seed, Articles.Number(9));
        Assert.Equal(["2015/mali.txt.json"], await harness.NamesInAsync(harness.Options.Containers.Records));
        Assert.Equal(["2015/mali.txt.html", "2015/mali.txt.pdf"], await harness.NamesInAsync(harness.Options.Containers.Briefings));
        var notes = Provenance.Of(await harness.FindAsync(harness.Names.Pdf(Seed)));
        Assert.Equal(64, notes.DocumentId!.Length);
        Assert.StartsWith("Reports/", notes.Engine, StringComparison.Ordinal);
    }

    [Theory, EveryStore]
    public async Task A_readme_is_no_seed(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync("2015/README.md", Articles.Number(9));

        Assert.Equal(StepOutcome.Skipped, (await harness.RunAsync("2015/README.md")).Outcome);

        var status = await harness.StatusAsync("2015/README.md");
        Assert.Equal((SeedState.Skipped, false), (status.State, status.NeedsWork));
        foreach (var container in harness.Options.Containers.All.Skip(1))
            Assert.Empty(await harness.NamesInAsync(container));
    }

    [Theory, EveryStore]
    public async Task The_same_event_twice_changes_nothing(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync(Seed, Articles.Number(9));
        await harness.RunAsync(Seed);
        var before = (await harness.FindAsync(harness.Names.Record(Seed)), await harness.FindAsync(harness.Names.Pdf(Seed)));

        Assert.Equal(StepOutcome.Unchanged, (await harness.Pipeline.Parse.RunAsync(Seed, default)).Outcome);
        Assert.Equal(StepOutcome.Unchanged, (await harness.Pipeline.Render.RunAsync($"{Seed}.json", default)).Outcome);

        Assert.Equal(before.Item1!.ETag, (await harness.FindAsync(harness.Names.Record(Seed)))!.ETag);
        Assert.Equal(before.Item2!.ETag, (await harness.FindAsync(harness.Names.Pdf(Seed)))!.ETag);
    }

    [Theory, EveryStore]
    public async Task The_same_event_ten_times_at_once_gives_one_result(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync(Seed, Articles.Number(9));

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => harness.Pipeline.Parse.RunAsync(Seed, default))));
        Assert.Single(results, result => result.Outcome == StepOutcome.Recorded);
        Assert.Equal(9, results.Count(result => result.Outcome == StepOutcome.Unchanged));

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => harness.Pipeline.Render.RunAsync($"{Seed}.json", default))));
        await harness.AssertBriefedAsync(Seed, Articles.Number(9));
    }

    [Theory, EveryStore]
    public async Task The_same_bytes_dropped_again_keep_the_record_and_are_not_stale(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync(Seed, Articles.Number(9));
        await harness.RunAsync(Seed);
        await harness.DropAsync(Seed, Articles.Number(9));
        Assert.Equal(SeedState.Stale, (await harness.StatusAsync(Seed)).State);

        Assert.Equal(StepOutcome.Unchanged, (await harness.Pipeline.Parse.RunAsync(Seed, default)).Outcome);
        await harness.AssertBriefedAsync(Seed, Articles.Number(9));
    }

    [Theory, EveryStore]
    public async Task An_updated_seed_replaces_its_outputs(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync(Seed, Articles.Number(9));
        await harness.RunAsync(Seed);
        await harness.DropAsync(Seed, Articles.Number(11));
        Assert.Equal(SeedState.Stale, (await harness.StatusAsync(Seed)).State);

        await harness.RunAsync(Seed);
        await harness.AssertBriefedAsync(Seed, Articles.Number(11));
    }

    [Theory, EveryStore]
    public async Task A_bad_update_withdraws_the_briefing_and_a_good_one_brings_it_back(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync(Seed, Articles.Number(9));
        await harness.RunAsync(Seed);

        await harness.DropAsync(Seed, "");
        await harness.RunAsync(Seed);
        await harness.AssertRejectedAsync(Seed, "empty");
        Assert.Equal(StepOutcome.Unchanged, (await harness.Pipeline.Parse.RunAsync(Seed, default)).Outcome);

        await harness.DropAsync(Seed, Articles.Number(10));
        await harness.RunAsync(Seed);
        await harness.AssertBriefedAsync(Seed, Articles.Number(10));
    }

    [Theory, EveryStore]
    public async Task What_a_killed_rendering_left_beside_a_refusal_is_withdrawn(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        foreach (var step in new Func<Task<StepResult>>[] { () => harness.Pipeline.Parse.RunAsync(Seed, default), () => harness.Pipeline.Render.RunAsync($"{Seed}.json", default) })
        {
            await harness.DropAsync(Seed, Articles.Number(9));
            await harness.RunAsync(Seed);
            var html = new BlobContent(await harness.BytesAsync(harness.Names.Html(Seed)), "text/html; charset=utf-8", new Dictionary<string, string>());
            await harness.DropAsync(Seed, "");
            await harness.RunAsync(Seed);
            await harness.Store.WriteAsync(harness.Names.Html(Seed), html, BlobCondition.Absent, default);
            var status = await harness.StatusAsync(Seed);
            Assert.Equal((SeedState.Stale, true), (status.State, status.NeedsWork));

            await step();

            await harness.AssertRejectedAsync(Seed, "empty");
            Assert.False((await harness.StatusAsync(Seed)).NeedsWork);
        }
    }

    [Theory, EveryStore]
    public async Task A_seed_deleted_meanwhile_is_no_error(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        Assert.Equal(StepOutcome.Gone, (await harness.Pipeline.Parse.RunAsync(Seed, default)).Outcome);
        Assert.Equal(StepOutcome.Gone, (await harness.Pipeline.Render.RunAsync($"{Seed}.json", default)).Outcome);

        await harness.DropAsync(Seed, Articles.Number(9));
        await harness.RunAsync(Seed);
        var entry = await harness.FindAsync(harness.Names.Seed(Seed));
        Assert.True(await harness.Store.DeleteAsync(harness.Names.Seed(Seed), entry!.ETag, default));
        Assert.Equal(StepOutcome.Gone, (await harness.Pipeline.Parse.RunAsync(Seed, default)).Outcome);
        Assert.Equal(SeedState.Orphaned, (await harness.StatusAsync(Seed)).State);
    }

    public static TheoryData<string, byte[], string> BadSeeds() => new()
    {
        { "empty.txt", [], "empty" },
        { "blank.txt", " \r\n\t "u8.ToArray(), "empty" },
        { "large.txt", Encoding.UTF8.GetBytes(new string('a', 5000)), "tooLarge" },
        { "picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52], "unsupported" },
        { "german.txt", Encoding.UTF8.GetBytes(
            "Bei einem Anschlag auf den Markt der Stadt sind am Montag neun Menschen getötet worden, wie die Behörden mitteilten. "
            + "Augenzeugen berichteten, dass die Angreifer auf Motorrädern kamen und sofort das Feuer eröffneten."), "notEnglish" },
        { "broken.docx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4, 5, 6, 7, 8], "malformed" },
    };

    [Theory, MemberData(nameof(BadSeeds))]
    public async Task A_bad_seed_gets_an_error_record_and_success(string name, byte[] content, string code)
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder, options: new PipelineOptions { MaximumSeedBytes = 4096 });
        await harness.DropAsync(name, content);
        await harness.DropAsync("good.txt", Articles.Number(3));

        var result = await harness.RunAsync(name);
        await harness.RunAsync("good.txt");

        Assert.Equal(StepOutcome.Rejected, result.Outcome);
        await harness.AssertRejectedAsync(name, code);
        Assert.NotEmpty((await harness.FailureAsync(name)).Message);
        await harness.AssertBriefedAsync("good.txt", Articles.Number(3));
    }

    [Theory, EveryStore]
    public async Task A_seed_over_the_limit_is_not_downloaded(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind, store => new UnreadableStore(store), new PipelineOptions { MaximumSeedBytes = 100 });
        await harness.DropAsync("large.txt", new byte[101]);
        await harness.RunAsync("large.txt");
        await harness.AssertRejectedAsync("large.txt", "tooLarge");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"schemaVersion\":\"9.9\"}")]
    [InlineData("")]
    public async Task A_record_that_is_none_is_rejected_until_a_good_one_comes(string json)
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        await harness.Store.WriteAsync(
            harness.Names.Record(Seed), new BlobContent(Encoding.UTF8.GetBytes(json), "application/json", new Dictionary<string, string>()), BlobCondition.None, default);

        var result = await harness.Pipeline.Render.RunAsync($"{Seed}.json", default);
        Assert.Equal((StepOutcome.Rejected, "invalidRecord"), (result.Outcome, result.Code));
        Assert.Equal("invalidRecord", (await harness.FailureAsync(Seed)).Code);
        Assert.Null(await harness.FindAsync(harness.Names.Pdf(Seed)));

        await harness.DropAsync(Seed, Articles.Number(4));
        await harness.RunAsync(Seed);
        await harness.AssertBriefedAsync(Seed, Articles.Number(4));
    }

    [Fact]
    public async Task A_blob_among_the_records_that_is_not_named_as_one_is_told()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        var result = await harness.Pipeline.Render.RunAsync("notes.txt", default);
        Assert.Equal("unexpectedRecord", result.Code);
        Assert.Equal(StepOutcome.Unchanged, (await harness.Pipeline.Render.RunAsync("notes.txt", default)).Outcome);
    }

    private sealed class UnreadableStore(IBlobStore inner) : StoreDecorator(inner)
    {
        public override Task<ReadOnlyMemory<byte>?> ReadAsync(BlobAddress address, BlobEntry seen, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("nothing may be read");
    }
}

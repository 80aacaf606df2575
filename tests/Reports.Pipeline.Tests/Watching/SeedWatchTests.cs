using Reports.Pipeline.Steps;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;
using Reports.Pipeline.Tests.Support;
using Reports.Pipeline.Watching;

namespace Reports.Pipeline.Tests.Watching;

[Collection(AzuriteCollection.Name)]
public sealed class SeedWatchTests(AzuriteServer azurite)
{
    private static readonly WatchOptions Quick = new() { PollInterval = TimeSpan.FromMilliseconds(50), PollsPerSurvey = 5 };
    private static readonly RetryPolicy Impatient = new() { FirstPause = TimeSpan.FromMilliseconds(1) };

    [Theory, EveryStore]
    public async Task Seeds_dropped_before_and_after_the_start_bad_ones_beside_good_ones_all_come_out(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync("before.txt", Articles.Number(1));
        await harness.DropAsync("before-bad.txt", "");
        var observer = new ObservedRun();
        using var stop = new CancellationTokenSource();
        var watch = harness.Pipeline.Watch(observer, Quick, Impatient).RunAsync(stop.Token, default);
        await observer.ForAsync("before.txt", StepOutcome.Briefed);

        await harness.DropAsync("sub/after.txt", Articles.Number(2));
        await harness.DropAsync("after-bad.txt", "   ");
        await observer.ForAsync("sub/after.txt", StepOutcome.Briefed);
        await observer.ForAsync("after-bad.txt", StepOutcome.Rejected);
        await harness.DropAsync("before.txt", Articles.Number(3));
        await observer.UntilAsync(() => observer.Results.Count(entry => entry is { Seed: "before.txt", Result.Outcome: StepOutcome.Briefed }) == 2);
        await stop.CancelAsync();
        await watch;

        await harness.AssertBriefedAsync("before.txt", Articles.Number(3));
        await harness.AssertBriefedAsync("sub/after.txt", Articles.Number(2));
        await harness.AssertRejectedAsync("before-bad.txt", "empty");
        await harness.AssertRejectedAsync("after-bad.txt", "empty");
    }

    [Fact]
    public async Task A_readme_is_told_as_skipped_once_whether_it_came_before_the_start_or_after()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        await harness.DropAsync("README.md", "# About these articles");
        var observer = new ObservedRun();
        using var stop = new CancellationTokenSource();
        var watch = harness.Pipeline.Watch(observer, Quick, Impatient).RunAsync(stop.Token, default);
        await observer.ForAsync("README.md", StepOutcome.Skipped);
        await harness.DropAsync("sub/readme.txt", "About these articles");
        await observer.ForAsync("sub/readme.txt", StepOutcome.Skipped);
        await harness.DropAsync("a.txt", Articles.Number(1));
        await observer.ForAsync("a.txt", StepOutcome.Briefed);
        await stop.CancelAsync();
        await watch;

        Assert.Equal(2, observer.Results.Count(entry => entry.Result.Outcome == StepOutcome.Skipped));
    }

    [Fact]
    public async Task A_briefing_that_somebody_deleted_is_made_again()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        await harness.DropAsync("a.txt", Articles.Number(1));
        var observer = new ObservedRun();
        using var stop = new CancellationTokenSource();
        var watch = harness.Pipeline.Watch(observer, Quick, Impatient).RunAsync(stop.Token, default);
        await observer.ForAsync("a.txt", StepOutcome.Briefed);
        var pdf = await harness.FindAsync(harness.Names.Pdf("a.txt"));
        Assert.True(await harness.Store.DeleteAsync(harness.Names.Pdf("a.txt"), pdf!.ETag, default));
        await observer.UntilAsync(() => observer.Results.Count(entry => entry.Result.Outcome == StepOutcome.Briefed) == 2);
        await stop.CancelAsync();
        await watch;
        await harness.AssertBriefedAsync("a.txt", Articles.Number(1));
    }

    [Fact]
    public async Task A_fault_that_passes_is_tried_again()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder, store => new FailingStore(store, failures: 3));
        await harness.DropAsync("a.txt", Articles.Number(1));
        var observer = await RunUntilFinishedAsync(harness, "a.txt");
        Assert.Equal([1, 2, 3], observer.Retries.Select(retry => retry.Attempt));
        await harness.AssertBriefedAsync("a.txt", Articles.Number(1));
    }

    [Fact]
    public async Task A_fault_that_stays_ends_after_five_tries_in_an_error_record_until_it_is_replayed()
    {
        FailingStore? failing = null;
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder, store => failing = new FailingStore(store, failures: 5));
        await harness.DropAsync("a.txt", Articles.Number(1));
        var observer = await RunUntilFinishedAsync(harness, "a.txt");
        Assert.Equal([1, 2, 3, 4], observer.Retries.Select(retry => retry.Attempt));
        await harness.AssertRejectedAsync("a.txt", "gaveUp");
        Assert.Empty(await harness.Pipeline.Reconciliation(observer, Impatient).RunAsync(2, default));

        Assert.Equal(["a.txt"], await harness.Pipeline.Replay().RunAsync([], default));
        await RunUntilFinishedAsync(harness, "a.txt");
        await harness.AssertBriefedAsync("a.txt", Articles.Number(1));
    }

    [Fact]
    public async Task A_watch_that_is_stopped_finishes_what_is_in_hand_and_takes_nothing_more()
    {
        var reached = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder, store =>
        {
            var held = new InterruptedStore(store, address => address.Name == "a.txt.json");
            held.InterruptWith(async () =>
            {
                reached.SetResult();
                await release.Task;
            });
            return held;
        });
        await harness.DropAsync("a.txt", Articles.Number(1));
        await harness.DropAsync("b.txt", Articles.Number(2));
        using var stop = new CancellationTokenSource();
        var watch = harness.Pipeline.Watch(new ObservedRun(), Quick with { Parallelism = 1 }, Impatient).RunAsync(stop.Token, default);
        await reached.Task;
        await stop.CancelAsync();
        release.SetResult();
        await watch;

        await harness.AssertBriefedAsync("a.txt", Articles.Number(1));
        Assert.Equal(SeedState.Pending, (await harness.StatusAsync("b.txt")).State);
    }

    [Fact]
    public async Task Pauses_double_from_half_a_second()
    {
        var policy = new RetryPolicy();
        Assert.Equal([0.5, 1, 2, 4], Enumerable.Range(1, policy.Tries - 1).Select(attempt => policy.PauseAfter(attempt).TotalSeconds));
        await Task.CompletedTask;
    }

    [Theory, EveryStore]
    public async Task Reconciling_runs_whatever_was_missed_and_nothing_else(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        await harness.DropAsync("done.txt", Articles.Number(1));
        await harness.RunAsync("done.txt");
        await harness.DropAsync("missed.txt", Articles.Number(2));
        await harness.DropAsync("half.txt", Articles.Number(3));
        await harness.Pipeline.Parse.RunAsync("half.txt", default);
        await harness.DropAsync("bad.txt", "");

        var results = await harness.Pipeline.Reconciliation(new ObservedRun(), Impatient).RunAsync(2, default);

        Assert.Equal(["bad.txt", "half.txt", "missed.txt"], results.Select(pair => pair.Seed));
        await harness.AssertBriefedAsync("missed.txt", Articles.Number(2));
        await harness.AssertBriefedAsync("half.txt", Articles.Number(3));
        await harness.AssertRejectedAsync("bad.txt", "empty");
        Assert.Empty(await harness.Pipeline.Reconciliation(new ObservedRun(), Impatient).RunAsync(2, default));
    }

    [Fact]
    public async Task Replaying_a_seed_that_is_not_there_is_told()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        await Assert.ThrowsAsync<KeyNotFoundException>(() => harness.Pipeline.Replay().RunAsync(["nobody.txt"], default));
    }

    private static async Task<ObservedRun> RunUntilFinishedAsync(Harness harness, string seed)
    {
        var observer = new ObservedRun();
        using var stop = new CancellationTokenSource();
        var watch = harness.Pipeline.Watch(observer, Quick, Impatient).RunAsync(stop.Token, default);
        await observer.UntilAsync(() => observer.Results.Any(entry => entry.Seed == seed));
        await stop.CancelAsync();
        await watch;
        return observer;
    }

    /// <summary>The first reads of content fail, as they do when a disk or a network does.</summary>
    private sealed class FailingStore(IBlobStore inner, int failures) : StoreDecorator(inner)
    {
        private int _left = failures;

        public override Task<ReadOnlyMemory<byte>?> ReadAsync(BlobAddress address, BlobEntry seen, CancellationToken cancellationToken) =>
            Interlocked.Decrement(ref _left) >= 0 ? throw new IOException("The disk is away.") : base.ReadAsync(address, seen, cancellationToken);
    }
}

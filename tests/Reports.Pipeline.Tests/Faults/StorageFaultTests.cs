using Azure.Core;
using Azure.Storage.Blobs;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;
using Reports.Pipeline.Tests.Support;
using Reports.Pipeline.Watching;
using Reports.Tests;

namespace Reports.Pipeline.Tests.Faults;

/// <summary>Storage that fails on the way: nothing is lost, nothing is done twice.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class StorageFaultTests(AzuriteServer azurite)
{
    private static readonly Fault[] Kinds =
        [Fault.Busy, Fault.ErrorAfterwards, Fault.ResetBefore, Fault.ResetAfterwards, Fault.BodyBroken];

    [ToolFact("node", "npm")]
    public async Task Under_faults_on_every_third_request_every_seed_comes_out_right()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Azurite);
        for (var number = 0; number < 12; number++)
            await harness.DropAsync($"{number}.txt", number % 4 == 3 ? "" : Articles.Number(number));
        await using var proxy = await ProxyAsync(number => number % 3 == 0 ? Kinds[number / 3 % Kinds.Length] : Fault.None);

        await RunThroughAsync(harness, proxy);

        Assert.InRange(proxy.Faults, 20, int.MaxValue);
        for (var number = 0; number < 12; number++)
        {
            if (number % 4 == 3)
                await harness.AssertRejectedAsync($"{number}.txt", "empty");
            else
                await harness.AssertBriefedAsync($"{number}.txt", Articles.Number(number));
        }
    }

    [ToolFact("node", "npm")]
    public async Task A_long_outage_passes_and_the_seeds_come_out()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Azurite);
        await harness.DropAsync("a.txt", Articles.Number(1));
        await using var proxy = await ProxyAsync(number => number <= 40 ? Fault.Busy : Fault.None);
        await RunThroughAsync(harness, proxy);
        await harness.AssertBriefedAsync("a.txt", Articles.Number(1));
    }

    private async Task<FaultyProxy> ProxyAsync(Func<int, Fault> fault)
    {
        var service = new BlobServiceClient(await azurite.ConnectionStringAsync());
        return await FaultyProxy.StartAsync(new Uri(service.Uri.GetLeftPart(UriPartial.Authority)), fault);
    }

    // A watch through the proxy until the store itself, looked at directly, has everything.
    private async Task RunThroughAsync(Harness harness, FaultyProxy proxy)
    {
        var options = AzureBlobStore.ClientOptions();
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(20);
        options.Retry.Mode = RetryMode.Fixed;
        var direct = await azurite.ConnectionStringAsync();
        var through = direct.Replace(new BlobServiceClient(direct).Uri.GetLeftPart(UriPartial.Authority), proxy.Address, StringComparison.Ordinal);
        var store = new AzureBlobStore(new BlobServiceClient(through, options));
        var pipeline = new ReportsPipeline(store, harness.Options, new PlainPress(),
            Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance, RealClock.Instance);
        var observer = new ObservedRun();
        using var stop = new CancellationTokenSource();
        var watch = pipeline.Watch(
            observer, new WatchOptions { PollInterval = TimeSpan.FromMilliseconds(50), PollsPerSurvey = 2 },
            new RetryPolicy { Tries = 20, FirstPause = TimeSpan.Zero }).RunAsync(stop.Token, default);
        while (!await AllDoneAsync(harness))
            await Task.Delay(TimeSpan.FromMilliseconds(100), RealClock.Instance);
        await stop.CancelAsync();
        await watch;
    }

    private static async Task<bool> AllDoneAsync(Harness harness) =>
        (await harness.Pipeline.Survey.TakeAsync(default)).All(status => status.State is SeedState.Briefed or SeedState.Rejected);
}

using System.Diagnostics;
using System.Text;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging.Abstractions;
using Reports.Briefings;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Printing;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;
using Reports.Pipeline.Tests.Support;
using Reports.Rendering;
using Reports.Tests;

namespace Reports.Pipeline.Tests.EndToEnd;

/// <summary>The real command in a process of its own, killed without warning in the middle of its work.</summary>
public sealed class KilledWatchTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reports-killed-");

    public void Dispose() => _folder.Delete(recursive: true);

    [ToolFact("node", "npm")]
    public async Task After_a_kill_in_the_middle_of_200_uploads_to_Azurite_every_seed_has_one_right_outcome()
    {
        await using var azurite = await AzuriteProcess.StartAsync(await AzuriteServer.ProgramAsync(), _folder.FullName, 0, default);
        var store = new AzureBlobStore(new BlobServiceClient(azurite.ConnectionString, AzureBlobStore.ClientOptions()));
        await RunAsync(store, 200, "--connection", azurite.ConnectionString);
    }

    [Fact]
    public async Task After_a_kill_in_the_middle_of_60_drops_into_a_folder_every_seed_has_one_right_outcome()
    {
        using var store = new FolderBlobStore(_folder.FullName, RealClock.Instance);
        await RunAsync(store, 60, "--folder", _folder.FullName);
    }

    private static async Task RunAsync(IBlobStore store, int seeds, params string[] where)
    {
        var options = new PipelineOptions();
        var press = new BriefingPress(new SkiaPdfRenderer(), options);
        var pipeline = new ReportsPipeline(store, options, press, NullLoggerFactory.Instance, RealClock.Instance);
        await pipeline.PrepareAsync(default);
        var names = new OutputNames(options.Containers, store.MaximumSegmentBytes);

        using (var first = Watch(where))
        {
            var killed = new TaskCompletionSource();
            var drops = DropAsync(store, names, seeds, killed.Task);
            await UntilAsync(first, 20);
            first.Kill();
            await first.WaitForExitAsync();
            killed.SetResult();
            await drops;
        }

        Assert.Contains(await pipeline.Survey.TakeAsync(default), status => status.NeedsWork);
        using (var second = Watch(where))
        {
            while ((await pipeline.Survey.TakeAsync(default)).Any(status => status.NeedsWork))
            {
                Assert.False(second.HasExited);
                await Task.Delay(TimeSpan.FromMilliseconds(300), RealClock.Instance);
            }

            second.Kill();
            await second.WaitForExitAsync();
        }

        await AssertOneRightOutcomeAsync(pipeline, store, names, seeds);
    }

    // The last quarter comes behind the kill, however fast the watch and however slow the test is.
    private static async Task DropAsync(IBlobStore store, OutputNames names, int seeds, Task killed)
    {
        for (var number = 0; number < seeds; number++)
        {
            if (number == seeds * 3 / 4)
                await killed;
            var content = new BlobContent(Encoding.UTF8.GetBytes(TextOf(number)), "text/plain", new Dictionary<string, string>());
            await store.WriteAsync(names.Seed($"{number % 7}/{number}.txt"), content, BlobCondition.None, default);
        }
    }

    private static string TextOf(int number) => number % 10 == 9 ? "" : Articles.Number(number + 2);

    private static async Task AssertOneRightOutcomeAsync(ReportsPipeline pipeline, IBlobStore store, OutputNames names, int seeds)
    {
        var statuses = await pipeline.Survey.TakeAsync(default);
        Assert.Equal(seeds, statuses.Count);
        for (var number = 0; number < seeds; number++)
        {
            var seed = $"{number % 7}/{number}.txt";
            var state = statuses.Single(status => status.Name == seed).State;
            var record = await store.FindAsync(names.Record(seed), default);
            var pdf = await store.FindAsync(names.Pdf(seed), default);
            var rejection = await store.FindAsync(names.Rejection(seed), default);
            if (TextOf(number).Length == 0)
            {
                Assert.Equal((SeedState.Rejected, false, false, true), (state, record is not null, pdf is not null, rejection is not null));
                continue;
            }

            Assert.Equal((SeedState.Briefed, true, true, false), (state, record is not null, pdf is not null, rejection is not null));
            var briefing = BriefingJson.DeserializeBriefing((await store.ReadAsync(names.Record(seed), record!, default))!.Value.Span);
            Assert.Equal(Id(TextOf(number)), briefing.Document.Id);
            var bytes = (await store.ReadAsync(names.Pdf(seed), pdf!, default))!.Value;
            Assert.True(bytes.Span.StartsWith("%PDF-"u8));
            Assert.Equal(briefing.Document.Id, Provenance.Of(pdf).DocumentId);
        }
    }

    private static string Id(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Process Watch(string[] where) => Process.Start(new ProcessStartInfo(
        "dotnet", [Program(), "watch", "--jobs", "2", .. where])
    {
        RedirectStandardOutput = true,
    })!;

    // Beside its own dependencies: in the tests' folder some come from a framework that the command does without.
    private static string Program()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Repository.PathOf("src", "Reports.Cli", "bin", own.Parent!.Name, own.Name, "reports.dll");
    }

    // Each line is a seed that came out; the test waits for some and kills in the middle of the rest.
    private static async Task UntilAsync(Process watch, int lines)
    {
        for (var line = 0; line <= lines; line++)
            Assert.NotNull(await watch.StandardOutput.ReadLineAsync());
    }
}

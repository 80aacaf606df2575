using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Reports.Drill.Storage;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Printing;
using Reports.Pipeline.Settings;
using Reports.Rendering;

namespace Reports.Drill;

/// <summary>The whole: trouble for a while, then quiet, then the verdict.</summary>
internal sealed class FailureDrill(IArena arena, ReportsProgram program, SmallDisk disk, Tally tally, int seed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Ledger _ledger = new();
    private readonly List<string> _wrong = [];
    private readonly ReportsPipeline _pipeline =
        new(arena.Store, new PipelineOptions(), new BriefingPress(new SkiaPdfRenderer(), new PipelineOptions()), NullLoggerFactory.Instance, TimeProvider.System);

    private TimeSpan _settling;
    private string _status = "";

    /// <summary>Runs it.</summary>
    public async Task RunAsync(TimeSpan length)
    {
        await _pipeline.PrepareAsync(default);
        using var watch = new WatchKeeper(program, tally);
        watch.Start();
        using (var stop = new CancellationTokenSource(length))
        {
            await Task.WhenAll(
                new People(arena, _ledger, tally, seed).RunAsync(stop.Token),
                new Troubles(arena, watch, disk, tally, seed).RunAsync(stop.Token));
        }

        await SettleAsync(watch);
        await watch.KillAsync();
        (_, _status) = await program.RunAsync("status");
        _wrong.AddRange(await new Verdict(arena, tally).JudgeAsync(_ledger, await _pipeline.Survey.TakeAsync(default)));
        if (watch.LastWords is { } words)
            Console.WriteLine($"The watch's last complaint: {words}\n");
        foreach (var end in watch.Ends)
            Console.WriteLine($"A watch ended by itself with {end}\n");
    }

    /// <summary>Tells how it went.</summary>
    /// <returns>Whether every seed came out right.</returns>
    public async Task<bool> ReportAsync(TimeSpan length)
    {
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {length.TotalMinutes:0} minutes against {arena.Name}, seed {seed} | |\n| --- | --- |"));
        foreach (var (what, times) in tally.Counts)
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times:N0} |"));
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| settled, from the last trouble on | {_settling.TotalSeconds:0} s |"));
        await Console.Out.WriteLineAsync($"| `reports status` | {_status.Trim().Split('\n')[^1]} |");
        await Console.Out.WriteLineAsync($"| wrong | {_wrong.Count} |");
        if (!disk.CanBeFilled)
            await Console.Out.WriteLineAsync("\nNo disk was filled: that needs root on Linux.");
        if (arena.HasClock && !FakedClock.Works)
            await Console.Out.WriteLineAsync("\nNo clock jumped: that needs libfaketime.");
        foreach (var line in _wrong)
            await Console.Out.WriteLineAsync($"WRONG {line}");
        return _wrong.Count == 0 && tally["watches that ended by themselves"] + tally["unhandled faults"] == 0;
    }

    // The watch alone must get there; what it gave up in the trouble is put back as a person would, once.
    private async Task SettleAsync(WatchKeeper watch)
    {
        var begun = Stopwatch.GetTimestamp();
        if (!await IsQuietAsync(watch, begun))
            return;
        var (_, output) = await program.RunAsync("replay");
        tally.Add("seeds given up in the trouble and put back by `reports replay`",
            int.TryParse(output.Split(' ')[0], CultureInfo.InvariantCulture, out var replayed) ? replayed : 0);
        await IsQuietAsync(watch, begun);
        _settling = Stopwatch.GetElapsedTime(begun);
    }

    private async Task<bool> IsQuietAsync(WatchKeeper watch, long begun)
    {
        while (Stopwatch.GetElapsedTime(begun) < Patience)
        {
            watch.CheckAlive();
            await arena.ReviveAsync();
            if (!(await _pipeline.Survey.TakeAsync(default)).Any(status => status.NeedsWork))
                return true;
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        _wrong.Add($"it did not settle within {Patience.TotalMinutes} minutes");
        return false;
    }
}

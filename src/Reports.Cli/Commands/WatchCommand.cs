using System.CommandLine;
using Reports.Cli.Watching;
using Reports.Intake;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Watching;
using Spectre.Console;

namespace Reports.Cli.Commands;

/// <summary>reports watch: runs the pipeline over whatever is dropped.</summary>
internal static class WatchCommand
{
    /// <summary>How long a watch that is told to stop may take to finish what is in hand.</summary>
    public static readonly TimeSpan TimeToFinish = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(250);

    /// <summary>The command.</summary>
    public static Command Create(IAnsiConsole output, IAnsiConsole messages, TimeProvider clock)
    {
        var command = new Command("watch", "Watch for seeds and write a record and a briefing for each, until Ctrl-C.");
        var store = new StoreArguments(command);
        var jobs = NumberOption.Jobs();
        var azurite = new Option<bool>("--azurite") { Description = "Start the Azurite of tests/azurite (npm ci there first) and watch it." };
        var data = new Option<string>("--azurite-data")
        {
            Description = "Where that Azurite keeps its data.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "__azurite",
        };
        command.Add(jobs);
        command.Add(azurite);
        command.Add(data);
        command.SetAction(async (line, cancellationToken) =>
        {
            var emulator = line.GetValue(azurite) ? await StartAzuriteAsync(line.GetRequiredValue(data), messages, cancellationToken).ConfigureAwait(false) : null;
            try
            {
                using var logger = new ConsoleLogger(messages);
                var pipeline = await store.CreateAsync(line, emulator?.ConnectionString, logger, clock, cancellationToken).ConfigureAwait(false);
                WarnOfStrays(store.Folder(line), pipeline.Options.Containers.Seeds, messages);
                var options = new WatchOptions { Parallelism = line.GetValue(jobs) };
                await WatchAsync(pipeline, options, output, clock, cancellationToken).ConfigureAwait(false);
                return ExitStatus.Success;
            }
            finally
            {
                if (emulator is not null)
                    await emulator.DisposeAsync().ConfigureAwait(false);
            }
        });
        return command;
    }

    private static async Task WatchAsync(
        ReportsPipeline pipeline, WatchOptions options, IAnsiConsole output, TimeProvider clock, CancellationToken stop)
    {
        var seeds = pipeline.Store.AddressOf(pipeline.Options.Containers.Seeds);
        using var abort = new CancellationTokenSource();
        using var limit = stop.Register(() => abort.CancelAfter(TimeToFinish - TimeSpan.FromSeconds(3)));
        if (!output.Profile.Capabilities.Interactive)
        {
            output.Profile.Out.Writer.WriteLine($"Watching {seeds}. Ctrl-C ends it.");
            await pipeline.Watch(new SeedLines(output), options, new RetryPolicy()).RunAsync(stop, abort.Token).ConfigureAwait(false);
            output.Profile.Out.Writer.WriteLine("Stopped; what was in hand is finished.");
            return;
        }

        var board = new SeedBoard(seeds);
        await output.Live(board.Draw()).StartAsync(async live =>
        {
            var run = pipeline.Watch(board, options, new RetryPolicy()).RunAsync(stop, abort.Token);
            while (!run.IsCompleted)
            {
                await Task.WhenAny(run, Task.Delay(Redraw, clock, CancellationToken.None)).ConfigureAwait(false);
                live.UpdateTarget(board.Draw());
            }

            await run.ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    /// <summary>Who drops seeds beside the folder that is watched would wait for ever.</summary>
    private static void WarnOfStrays(string? folder, string seeds, IAnsiConsole messages)
    {
        if (folder is null || Directory.EnumerateFiles(folder).Count(file => SeedTypes.IsSupported(file) && !SeedTypes.IsReadme(file)) is not (> 0 and var strays))
            return;
        messages.MarkupLineInterpolated($"[yellow]warning:[/] {strays} {(strays == 1 ? "file lies" : "files lie")} in {folder} itself, where nothing is read. Move what is to be read to {Path.Combine(folder, seeds)}.");
    }

    private static async Task<AzuriteProcess> StartAzuriteAsync(string data, IAnsiConsole messages, CancellationToken cancellationToken)
    {
        var program = AzuriteProcess.FindProgram(Path.Combine("tests", "azurite"))
            ?? throw new UsageException("There is no Azurite in tests/azurite. Run \"npm ci\" in that folder, and this command in the project's folder.");
        try
        {
            var azurite = await AzuriteProcess.StartAsync(program, data, 10000, cancellationToken).ConfigureAwait(false);
            messages.MarkupLineInterpolated($"Azurite listens on port 10000 and keeps its data in {data}.");
            return azurite;
        }
        catch (Exception fault) when (fault is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            throw new UsageException($"Azurite does not start: {fault.Message}");
        }
    }
}

using System.Collections.Concurrent;
using Reports.Analysis;
using Reports.Briefings;
using Reports.Cli.Batch;
using Reports.Intake;
using Reports.Pipeline.Parsing;
using Reports.Pipeline.Publishing;
using Spectre.Console;

namespace Reports.Cli.Commands;

/// <summary>Runs a batch before the user's eyes: progress while it lasts, a table at its end.</summary>
/// <param name="output">Where the table goes.</param>
/// <param name="messages">Where progress and complaints go.</param>
/// <param name="clock">Times the run.</param>
internal sealed class BatchRunner(IAnsiConsole output, IAnsiConsole messages, TimeProvider clock)
{
    /// <summary>Works through the inputs and shows how each came out.</summary>
    /// <returns>The exit status.</returns>
    public async Task<int> RunAsync(
        IReadOnlyList<string> inputs, BatchOptions options, BriefingPublisher publisher, CancellationToken cancellationToken)
    {
        var leftOut = new ConcurrentQueue<string>();
        // Each loads its lexicons, which is what a single document waits for: both at a time.
        var engine = Task.Run(() => new BriefingEngine(), cancellationToken);
        var files = InputFiles.Find(inputs, leftOut.Enqueue);
        var reader = new ArticleReader(new IntakeOptions { MaximumBytes = options.MaximumBytes });
        var batch = new SeedBatch(new SeedParser(reader, await engine.ConfigureAwait(false)), publisher, options, leftOut.Enqueue);
        var started = clock.GetTimestamp();
        var outcomes = await ShowProgressAsync(batch, files, cancellationToken).ConfigureAwait(false);
        output.Write(SummaryTable.Of(outcomes, output.Profile.Width));
        foreach (var readme in leftOut.Order(StringComparer.Ordinal))
            messages.MarkupLineInterpolated($"[yellow]left out:[/] {readme}, for a README tells of what is beside it. Give it by itself to have it read.");
        foreach (var failure in outcomes.Select(outcome => outcome.Failure).OfType<FailureRecord>())
            messages.MarkupLineInterpolated($"[red]{failure.Code}:[/] {failure.Message}");
        output.MarkupLineInterpolated($"{SummaryTable.Totals(outcomes, clock.GetElapsedTime(started))} Written to [bold]{options.OutputFolder}[/].");
        return outcomes.All(outcome => outcome.Failure is null) ? ExitStatus.Success : ExitStatus.SomeFailed;
    }

    private Task<IReadOnlyList<SeedOutcome>> ShowProgressAsync(SeedBatch batch, IReadOnlyList<FileInfo> files, CancellationToken cancellationToken)
    {
        if (!messages.Profile.Capabilities.Interactive || files.Count < 2)
            return batch.RunAsync(files, _ => { }, cancellationToken);
        return messages.Progress().AutoClear(true).StartAsync(context =>
        {
            var task = context.AddTask("Reading", maxValue: files.Count);
            return batch.RunAsync(files, _ => task.Increment(1), cancellationToken);
        });
    }
}

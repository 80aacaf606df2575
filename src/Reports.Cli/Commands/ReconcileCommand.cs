using System.CommandLine;
using Reports.Cli.Watching;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Watching;
using Spectre.Console;

namespace Reports.Cli.Commands;

/// <summary>reports reconcile: runs what the triggers missed.</summary>
internal static class ReconcileCommand
{
    /// <summary>The command.</summary>
    public static Command Create(IAnsiConsole output, IAnsiConsole messages, TimeProvider clock)
    {
        var command = new Command("reconcile", "Find seeds without an up-to-date briefing or error record, and run them here.");
        var store = new StoreArguments(command);
        var jobs = NumberOption.Jobs();
        command.Add(jobs);
        command.SetAction(async (line, cancellationToken) =>
        {
            using var logger = new ConsoleLogger(messages);
            var pipeline = await store.OpenAsync(line, logger, clock, cancellationToken).ConfigureAwait(false);
            var results = await pipeline.Reconciliation(new SeedLines(output), new RetryPolicy())
                .RunAsync(line.GetValue(jobs), cancellationToken).ConfigureAwait(false);
            var failed = results.Count(pair => pair.Result is null or { Outcome: StepOutcome.Rejected });
            output.WriteLine(results.Count == 0 ? "Nothing was missed." : $"{results.Count} seeds run, {failed} without a briefing.");
            return failed == 0 ? ExitStatus.Success : ExitStatus.SomeFailed;
        });
        return command;
    }
}

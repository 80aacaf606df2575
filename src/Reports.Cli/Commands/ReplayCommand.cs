using System.CommandLine;
using Reports.Cli.Watching;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Survey;
using Spectre.Console;

namespace Reports.Cli.Commands;

/// <summary>reports replay: puts seeds that were given up back before the function app or the watch.</summary>
internal static class ReplayCommand
{
    /// <summary>The command.</summary>
    public static Command Create(IAnsiConsole output, IAnsiConsole messages, TimeProvider clock)
    {
        var command = new Command("replay", "Put seeds back before the function app or the watch: those named, or else all that were given up after too many tries.");
        var seeds = new Argument<string[]>("SEED") { Description = "Names of seeds.", Arity = ArgumentArity.ZeroOrMore };
        var store = new StoreArguments(command);
        command.Add(seeds);
        command.SetAction(async (line, cancellationToken) =>
        {
            using var logger = new ConsoleLogger(messages);
            var pipeline = await store.OpenAsync(line, logger, clock, cancellationToken).ConfigureAwait(false);
            try
            {
                var replayed = await pipeline.Replay().RunAsync(line.GetValue(seeds) ?? [], cancellationToken).ConfigureAwait(false);
                output.WriteLine(replayed.Count > 0
                    ? $"{replayed.Count} {(replayed.Count == 1 ? "seed" : "seeds")} put back."
                    : await NothingAsync(pipeline, cancellationToken).ConfigureAwait(false));
                return ExitStatus.Success;
            }
            catch (KeyNotFoundException fault)
            {
                throw new UsageException(fault.Message);
            }
        });
        return command;
    }

    // What is rejected for what is in it would be rejected again, unless the program has changed: only who names it has it tried.
    private static async Task<string> NothingAsync(ReportsPipeline pipeline, CancellationToken cancellationToken)
    {
        var statuses = await pipeline.Survey.TakeAsync(cancellationToken).ConfigureAwait(false);
        var rejected = statuses.Count(status => status.State == SeedState.Rejected);
        return rejected == 0
            ? "No seed was given up."
            : $"No seed was given up after too many tries. {rejected} {(rejected == 1 ? "is" : "are")} rejected for what is in {(rejected == 1 ? "it" : "them")}: \"reports status\" says why; name one to have it tried again.";
    }
}

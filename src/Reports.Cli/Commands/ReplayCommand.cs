using System.CommandLine;
using Reports.Cli.Watching;
using Spectre.Console;

namespace Reports.Cli.Commands;

/// <summary>reports replay: puts seeds that were given up back before the function app or the watch.</summary>
internal static class ReplayCommand
{
    /// <summary>The command.</summary>
    public static Command Create(IAnsiConsole output, IAnsiConsole messages, TimeProvider clock)
    {
        var command = new Command("replay", "Put seeds back before the function app or the watch: those named, or all that were given up.");
        var seeds = new Argument<string[]>("SEED") { Description = "Names of seeds.", Arity = ArgumentArity.ZeroOrMore };
        var store = new StoreArguments(command);
        command.Add(seeds);
        command.SetAction(async (line, cancellationToken) =>
        {
            using var logger = new ConsoleLogger(messages);
            var pipeline = await store.OpenAsync(line, null, logger, clock, cancellationToken).ConfigureAwait(false);
            try
            {
                var replayed = await pipeline.Replay().RunAsync(line.GetValue(seeds) ?? [], cancellationToken).ConfigureAwait(false);
                output.WriteLine(replayed.Count == 0 ? "No seed was given up." : $"{replayed.Count} seeds put back.");
                return ExitStatus.Success;
            }
            catch (KeyNotFoundException fault)
            {
                throw new UsageException(fault.Message);
            }
        });
        return command;
    }
}

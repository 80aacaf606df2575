using System.CommandLine;
using Reports.Cli.Commands;
using Spectre.Console;

namespace Reports.Cli;

/// <summary>The reports command: its subcommands, and how their outcome becomes an exit status.</summary>
/// <param name="output">Where results go.</param>
/// <param name="messages">Where progress and complaints go.</param>
/// <param name="clock">The clock.</param>
internal sealed class ReportsCommand(IAnsiConsole output, IAnsiConsole messages, TimeProvider clock)
{
    /// <summary>Runs a command line.</summary>
    /// <returns>The exit status; see <see cref="ExitStatus"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        var line = Root().Parse(arguments);
        var streams = new InvocationConfiguration
        {
            Output = output.Profile.Out.Writer,
            Error = messages.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = WatchCommand.TimeToFinish,
        };
        try
        {
            if (UnknownOption.Problem(line) is { } problem)
                throw new UsageException(problem);
            var status = await line.InvokeAsync(streams, cancellationToken).ConfigureAwait(false);
            return line.Errors.Count > 0 ? ExitStatus.Usage : status;
        }
        catch (UsageException fault)
        {
            messages.MarkupLineInterpolated($"[red]error:[/] {fault.Message}");
            return ExitStatus.Usage;
        }
        catch (Exception fault) when (fault is StorageException || StorageFault.IsOne(fault))
        {
            messages.MarkupLineInterpolated($"[red]error:[/] {(fault is StorageException ? fault.Message : $"The storage account failed: {StorageFault.Cause(fault)}")}");
            return ExitStatus.NoStorage;
        }
        catch (OperationCanceledException)
        {
            messages.MarkupLine("[yellow]Stopped.[/] What was finished is kept.");
            return ExitStatus.Stopped;
        }
    }

    private RootCommand Root()
    {
        var runner = new BatchRunner(output, messages, clock);
        return new RootCommand("Reads articles about attacks and writes briefings in which every claim cites the sentence it rests on.")
        {
            BriefCommand.Create(runner),
            ParseCommand.Create(runner),
            ExplainCommand.Create(output),
            ReconcileCommand.Create(output, messages, clock),
            ReplayCommand.Create(output, messages, clock),
            StatusCommand.Create(output, messages, clock),
            WatchCommand.Create(output, messages, clock),
        };
    }
}

using System.CommandLine;
using Reports.Pipeline.Publishing;

namespace Reports.Cli.Commands;

/// <summary>reports parse: documents to records.</summary>
internal static class ParseCommand
{
    /// <summary>The command.</summary>
    public static Command Create(BatchRunner runner)
    {
        var command = new Command("parse", "Read documents and write one record (JSON) for each.");
        var arguments = new BatchArguments(command);
        command.SetAction((line, cancellationToken) =>
            runner.RunAsync(arguments.Inputs(line), arguments.Options(line), new BriefingPublisher([], new(), new()), cancellationToken));
        return command;
    }
}

using System.CommandLine;

namespace Reports.Cli.Commands;

/// <summary>What the commands that work through documents share: inputs, output folder, limits.</summary>
internal sealed class BatchArguments
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "A file, or a folder: every supported file in it but its README, not below it. A ZIP file: all that it holds.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _out = new("--out", "-o")
    {
        Description = "The folder to write to; made where it is missing.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<int> _jobs = NumberOption.Jobs();

    private readonly Option<long> _maximumBytes =
        NumberOption.Create("--max-bytes", [], "The largest document that is read, in bytes.", new Intake.IntakeOptions().MaximumBytes);

    /// <summary>Adds them to a command.</summary>
    public BatchArguments(Command command)
    {
        command.Add(_inputs);
        command.Add(_out);
        command.Add(_jobs);
        command.Add(_maximumBytes);
    }

    /// <summary>The paths given.</summary>
    public IReadOnlyList<string> Inputs(ParseResult line) => line.GetValue(_inputs) ?? [];

    /// <summary>Where to and how.</summary>
    public Batch.BatchOptions Options(ParseResult line) => new()
    {
        OutputFolder = line.GetRequiredValue(_out),
        Jobs = line.GetValue(_jobs),
        MaximumBytes = line.GetValue(_maximumBytes),
    };
}

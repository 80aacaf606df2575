using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace Reports.Cli.Commands;

/// <summary>What the commands that work through documents share: inputs, output folder, limits.</summary>
internal sealed class BatchArguments
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "A file, or a folder: every supported file in it but its README, not below it.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _out = new("--out", "-o")
    {
        Description = "The folder to write to; made where it is missing.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many documents to work on at once.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<long> _maximumBytes = new("--max-bytes")
    {
        Description = "The largest document that is read, in bytes.",
        HelpName = "N",
        DefaultValueFactory = _ => new Intake.IntakeOptions().MaximumBytes,
    };

    /// <summary>Adds them to a command.</summary>
    public BatchArguments(Command command)
    {
        AtLeastOne(_jobs);
        AtLeastOne(_maximumBytes);
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

    private static void AtLeastOne<T>(Option<T> option)
        where T : INumber<T> =>
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && T.TryParse(token.Value, CultureInfo.InvariantCulture, out var value) && value < T.One)
                result.AddError($"{option.Name} takes a whole number of 1 or more, not {token.Value}.");
        });
}

using System.Globalization;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Watching;
using Spectre.Console;

namespace Reports.Cli.Watching;

/// <summary>Tells how seeds come along, a line for each event that matters.</summary>
/// <param name="output">Where to.</param>
internal sealed class SeedLines(IAnsiConsole output) : ISeedObserver
{
    private readonly Lock _gate = new();

    public void Started(string seed)
    {
    }

    public void Retrying(string seed, int attempt, Exception fault) =>
        Write($"retrying  {SeedName.ForDisplay(seed)}  (try {attempt} failed: {fault.GetType().Name})");

    public void Finished(string seed, StepResult result, TimeSpan elapsed)
    {
        if (result.Outcome is StepOutcome.Unchanged or StepOutcome.Gone)
            return;
        var outcome = result.Outcome.ToString().ToLowerInvariant();
        var detail = result.Code is { } code
            ? code
            : string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:0} ms");
        Write($"{outcome,-9} {SeedName.ForDisplay(seed)}  ({detail})");
    }

    public void Left(string seed) => Write($"pending   {SeedName.ForDisplay(seed)}");

    private void Write(string line)
    {
        lock (_gate)
            output.Profile.Out.Writer.WriteLine(line);
    }
}

using System.Globalization;
using Reports.Cli.Batch;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Reports.Cli.Commands;

/// <summary>What a run came to, a line for each document.</summary>
internal static class SummaryTable
{
    private const string None = "–";

    /// <summary>The table.</summary>
    public static Table Of(IReadOnlyList<SeedOutcome> outcomes)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("Document and main incident", "Killed", "Wounded", "Actors", "Views", "Gaps");
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned().NoWrap();
        foreach (var outcome in outcomes)
            table.AddRow(Row(outcome));
        return table;
    }

    /// <summary>One line: how many came out, how many did not, how long it took.</summary>
    public static string Totals(IReadOnlyList<SeedOutcome> outcomes, TimeSpan elapsed)
    {
        var failed = outcomes.Count(outcome => outcome.Failure is not null);
        var read = outcomes.Count - failed;
        var failures = failed == 0 ? "" : $", {failed} failed (see the .error.json files)";
        return string.Create(CultureInfo.InvariantCulture, $"{read} of {outcomes.Count} read{failures}, in {elapsed.TotalSeconds:0.0} s.");
    }

    private static IRenderable[] Row(SeedOutcome outcome)
    {
        if (outcome.Failure is { } failure)
            return [Heading(outcome.Name, $"failed: {failure.Code}")];
        var told = outcome.Figures!;
        string[] figures = [told.Killed ?? None, told.Wounded ?? None, Number(told.Actors), Number(told.Views), Number(told.Gaps)];
        return [Heading(outcome.Name, told.MainIncident ?? "no main incident"), .. figures.Select(figure => new Text(figure))];
    }

    // One under the other: side by side they would be broken into slivers on a terminal of 80 columns.
    private static Rows Heading(string document, string incident) =>
        new(new Text(document) { Overflow = Overflow.Ellipsis }, new Text(incident, new Style(decoration: Decoration.Dim)));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

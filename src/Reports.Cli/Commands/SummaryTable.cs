using System.Globalization;
using Reports.Cli.Batch;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Reports.Cli.Commands;

/// <summary>What a run came to, a line for each document.</summary>
internal static class SummaryTable
{
    private const string None = "–";

    /// <summary>A figure takes an eighth of the width at most: "the district's police chief + two" goes on several lines, so that files' names stay whole.</summary>
    private const int Share = 8;

    /// <summary>The table.</summary>
    /// <param name="outcomes">The documents.</param>
    /// <param name="width">The columns of the terminal.</param>
    public static Table Of(IReadOnlyList<SeedOutcome> outcomes, int width)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("Document and main incident", "Killed", "Wounded", "Actors", "Views", "Gaps");
        foreach (var column in table.Columns)
            column.PadLeft(0).PadRight(1);
        foreach (var column in table.Columns.Skip(3))
            column.RightAligned().NoWrap();
        Narrow(table.Columns[1], outcomes.Select(outcome => outcome.Figures?.Killed), width / Share);
        Narrow(table.Columns[2], outcomes.Select(outcome => outcome.Figures?.Wounded), width / Share);
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

    private static void Narrow(TableColumn column, IEnumerable<string?> figures, int width) =>
        column.RightAligned().Width = figures.Any(figure => figure?.Length > width) ? width : null;

    private static IRenderable[] Row(SeedOutcome outcome)
    {
        if (outcome.Failure is { } failure)
            return [Heading(outcome.Name, $"failed: {failure.Code}")];
        var told = outcome.Figures!;
        string[] figures = [told.Killed ?? None, told.Wounded ?? None, Number(told.Actors), Number(told.Views), Number(told.Gaps)];
        return [Heading(outcome.Name, told.MainIncident ?? "no main incident"), .. figures.Select(figure => new Text(figure))];
    }

    // One under the other: side by side they would be broken into slivers on a terminal of 80 columns. A name is what users look for: none is cut.
    private static Rows Heading(string document, string incident) =>
        new(new Text(document) { Overflow = Overflow.Fold }, new Text(incident, new Style(decoration: Decoration.Dim)));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

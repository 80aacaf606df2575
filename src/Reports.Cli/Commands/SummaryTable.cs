using System.Globalization;
using Reports.Briefings;
using Reports.Cli.Batch;
using Spectre.Console;

namespace Reports.Cli.Commands;

/// <summary>What a run came to, a line for each document.</summary>
internal static class SummaryTable
{
    /// <summary>The table.</summary>
    public static Table Of(IReadOnlyList<SeedOutcome> outcomes)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("Document", "Main incident", "Killed", "Wounded", "Actors", "Views", "Gaps");
        foreach (var column in table.Columns.Skip(2))
            column.RightAligned().NoWrap();
        foreach (var outcome in outcomes)
            table.AddRow(Row(outcome).Select(cell => new Text(cell)));
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

    private static string[] Row(SeedOutcome outcome)
    {
        if (outcome.Failure is { } failure)
            return [outcome.Name, $"failed: {failure.Code}", "", "", "", "", ""];
        var briefing = outcome.Briefing!;
        var main = briefing.Incidents.FirstOrDefault(incident => incident.Primary);
        return [outcome.Name, main?.Name ?? "none", Figure(main?.Killed), Figure(main?.Wounded),
            Number(briefing.Actors.Count), Number(briefing.Views.Count), Number(briefing.Gaps.Count)];
    }

    private static string Figure(Count? count) => count?.Text ?? "–";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

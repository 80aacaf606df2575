using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Two totals of one incident that cannot both be true, or parts that exceed the total.</summary>
internal sealed class ConflictingFigures : IGapRule
{
    public string Rule => "conflicting-figures";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        foreach (var incident in reading.Incidents)
        {
            foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Wounded, Outcome.Abducted])
            {
                if (Conflict(reading, incident, outcome) is { } gap)
                    yield return gap;
            }
        }
    }

    private static Gap? Conflict(GapReading reading, Incident incident, Outcome outcome)
    {
        var totals = reading.Figures(incident.Id, outcome).Where(f => f.Scope == VictimScope.Total).ToList();
        for (var i = 0; i < totals.Count; i++)
        {
            for (var j = i + 1; j < totals.Count; j++)
            {
                if (AreDisjoint(totals[i].Count, totals[j].Count))
                    return Told(totals[i], totals[j], outcome);
            }
        }

        return null;
    }

    private static bool AreDisjoint(Count a, Count b) =>
        (a.Maximum ?? int.MaxValue) < (b.Minimum ?? 0) || (b.Maximum ?? int.MaxValue) < (a.Minimum ?? 0);

    private static Gap Told(VictimGroup first, VictimGroup second, Outcome outcome) => new()
    {
        Kind = GapKind.Conflict,
        Text = $"The number of {outcome switch { Outcome.Killed => "dead", Outcome.Wounded => "wounded", _ => "abducted" }} is given as {Said(first)} and as {Said(second)}.",
        Evidence = [first.Evidence[0], second.Evidence[0]],
    };

    private static string Said(VictimGroup figure) => figure.ReportedBy is { } by ? $"{Figures.Words(figure.Count)} ({by})" : Figures.Words(figure.Count);
}

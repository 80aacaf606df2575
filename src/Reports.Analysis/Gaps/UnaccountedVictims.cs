using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>The parts that the document describes do not add up to the total.</summary>
internal sealed class UnaccountedVictims : IGapRule
{
    public string Rule => "unaccounted-victims";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        foreach (var incident in reading.Incidents)
        {
            foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Wounded])
            {
                if (Remainder(reading, incident, outcome) is { } gap)
                    yield return gap;
            }
        }
    }

    private static Gap? Remainder(GapReading reading, Incident incident, Outcome outcome)
    {
        var figures = reading.Figures(incident.Id, outcome).ToList();
        var total = figures.Find(f => f.Scope == VictimScope.Total && Figures.Exact(f.Count) > 1);
        var parts = figures.Where(f => f.Scope == VictimScope.Part && Figures.Exact(f.Count) is not null).ToList();
        var described = parts.Sum(p => Figures.Exact(p.Count) ?? 0);
        if (total is null || parts.Count == 0 || described >= Figures.Exact(total.Count))
            return null;
        return new Gap
        {
            Kind = GapKind.Unaccounted,
            Text = Told(described, Figures.Exact(total.Count)!.Value, Word(outcome)),
            Evidence = [total.Evidence[0], .. parts.Select(p => p.Evidence[0]).Take(6)],
        };
    }

    private static string Told(int described, int total, string word) =>
        $"The document describes {Figures.Number(described)} of the {Figures.Number(total)} {word}; of the other{(total - described == 1 ? "" : $" {Figures.Number(total - described)}")} it says nothing.";

    private static string Word(Outcome outcome) => outcome == Outcome.Killed ? "killed" : "wounded";
}

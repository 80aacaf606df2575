using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Two totals of one incident that cannot both be true. Figures of different days or places are figures of different events.</summary>
internal sealed class ConflictingFigures : IGapRule
{
    private static readonly WordSet Openers = WordSets.Of("other-event-openers");

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
                if (AreDisjoint(totals[i].Count, totals[j].Count) && !AreOfDifferentEvents(reading, totals[i], totals[j]))
                    return Told(reading, incident, totals[i], totals[j], outcome);
            }
        }

        return null;
    }

    private static bool AreDisjoint(Count a, Count b) =>
        (a.Maximum ?? int.MaxValue) < (b.Minimum ?? 0) || (b.Maximum ?? int.MaxValue) < (a.Minimum ?? 0);

    private static bool AreOfDifferentEvents(GapReading reading, VictimGroup a, VictimGroup b)
    {
        var first = reading.Text.Sentences[a.Evidence[0].Sentence];
        var second = reading.Text.Sentences[b.Evidence[0].Sentence];
        return first != second && (OpensAnother(reading.Text, first) || OpensAnother(reading.Text, second) || AreApart(TimeWords.Days(reading.Words(first)), TimeWords.Days(reading.Words(second))) || AreApart(Places(reading.Text, first), Places(reading.Text, second)));
    }

    private static bool OpensAnother(ArticleText text, Sentence sentence) => Openers.Contains(text.Tokens[sentence.FirstToken].Lower);

    private static bool AreApart(HashSet<string> a, HashSet<string> b) => a.Count > 0 && b.Count > 0 && !a.Overlaps(b);

    private static HashSet<string> Places(ArticleText text, Sentence sentence) =>
        [.. text.Names.Where(n => n.Type == NameType.Location && n.FirstToken >= sentence.FirstToken && n.EndToken <= sentence.EndToken).Select(n => text.TextOf(n.FirstToken, n.EndToken))];

    private static Gap Told(GapReading reading, Incident incident, VictimGroup first, VictimGroup second, Outcome outcome) => new()
    {
        Kind = GapKind.Conflict,
        Text = $"The number of {outcome switch { Outcome.Killed => "dead", Outcome.Wounded => "wounded", _ => "abducted" }}{Of(reading, incident)} is given as {Said(first)} and as {Said(second)}.",
        Evidence = [first.Evidence[0], second.Evidence[0]],
    };

    private static string Of(GapReading reading, Incident incident) => reading.Incidents.Count > 1 ? $" of {reading.NameOf(incident.Id)}" : "";

    private static string Said(VictimGroup figure) => figure.ReportedBy is { } by ? $"{Figures.Words(figure.Count)} ({by})" : Figures.Words(figure.Count);
}

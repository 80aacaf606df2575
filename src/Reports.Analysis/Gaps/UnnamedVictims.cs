using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>The document names a suspect and none of the few dead.</summary>
internal sealed class UnnamedVictims : IGapRule
{
    private const int Few = 10;

    private static readonly WordSet NamedVictims = WordSets.Of("named-victims");

    public string Rule => "unnamed-victims";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (reading.Primary is not { } primary || Figures.Exact(primary.Killed) is not (> 0 and <= Few and var killed) || !reading.Actors.Any(a => IsSuspect(a, primary)) || NamesSomebodyElse(reading, primary))
            yield break;
        yield return new Gap { Kind = GapKind.NotStated, Text = $"The document names {(killed == 1 ? "not the one" : killed == 2 ? "neither of the two" : $"none of the {Figures.Number(killed)}")} killed." };
    }

    private static bool IsSuspect(Actor actor, Incident primary) =>
        actor.Kind == ActorKind.Person && actor.Roles.Any(r => r.Incident == primary.Id && r.Role == RoleKind.Perpetrator);

    /// <summary>A person named in the sentences that tell of the harm, or beside a word for the dead, who is no actor.</summary>
    private static bool NamesSomebodyElse(GapReading reading, Incident primary)
    {
        var known = reading.Actors.SelectMany(a => a.Aliases.Append(a.Name)).ToList();
        var telling = reading.Telling(primary).Select(s => s.Index).ToHashSet();
        return reading.Victims.Any(v => v.Names.Count > 0) || reading.Text.Names.Any(n => n.Type == NameType.Person && !known.Exists(k => k.Contains(reading.Text.TextOf(n.FirstToken, n.EndToken), StringComparison.Ordinal)) &&
            (telling.Contains(reading.Text.Tokens[n.FirstToken].Sentence) || reading.Words(reading.Text.Sentences[reading.Text.Tokens[n.FirstToken].Sentence]).Any(w => NamedVictims.Contains(w))));
    }
}

using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>Brings the parts of one event together: "42 died at one mosque and eight at another" beside "50 were killed in the shootings".</summary>
internal static class IncidentParts
{
    /// <summary>Joins undated events to the one whose figure of dead is the sum of theirs.</summary>
    /// <returns>For each joined event the one that it is a part of.</returns>
    public static IReadOnlyDictionary<IncidentDraft, IncidentDraft> Join(List<IncidentDraft> drafts)
    {
        var joined = new Dictionary<IncidentDraft, IncidentDraft>();
        foreach (var whole in drafts)
        {
            if (ToldDead(whole) is not { } total || joined.ContainsKey(whole))
                continue;
            var parts = drafts.Where(d => d != whole && !joined.ContainsKey(d) && IsPart(d, whole) && ToldDead(d) is { } own && own.Qualifier == total.Qualifier && own.Minimum < total.Minimum).ToList();
            if (parts.Count < 2 || parts.Sum(p => (long)ToldDead(p)!.Minimum!.Value) != total.Minimum)
                continue;
            foreach (var part in parts)
            {
                whole.Absorb(part);
                joined[part] = whole;
            }
        }

        foreach (var again in drafts.Where(d => d.Order > 0 && !joined.ContainsKey(d) && !joined.ContainsValue(d)))
        {
            if (drafts.Find(d => d.Order < again.Order && !joined.ContainsKey(d) && IsDeathTwice(d, again)) is not { } whole)
                continue;
            whole.Retell(again);
            joined[again] = whole;
        }

        drafts.RemoveAll(joined.ContainsKey);
        return joined;
    }

    /// <summary>"the 1968 murder of Ana Ruiz … Ruiz was killed in June 1968": nobody dies in two events, so both are one.</summary>
    private static bool IsDeathTwice(IncidentDraft draft, IncidentDraft again)
    {
        var dead = again.Casualties.Where(IsNamedDead).ToList();
        return dead.Count > 0 && again.Casualties.TrueForAll(c => c.Outcome == Outcome.Wounded || IsNamedDead(c)) && dead.TrueForAll(c => draft.Casualties.Exists(own => IsNamedDead(own) && own.Group.Person == c.Group.Person))
            && again.Dates.TrueForAll(d => draft.Dates.TrueForAll(own => !own.Excludes(d)));
    }

    private static bool IsNamedDead(CasualtyMention casualty) => casualty is { Outcome: Outcome.Killed, IsBareDeath: false, Group.Person: not null };

    private static bool IsPart(IncidentDraft draft, IncidentDraft whole) =>
        draft.Order > whole.Order && draft.Dates.TrueForAll(d => whole.Dates.TrueForAll(own => !own.Excludes(d)) && d.Span.Earliest is null);

    /// <summary>The one figure of dead that is told of an event.</summary>
    private static Count? ToldDead(IncidentDraft draft)
    {
        var told = draft.Casualties.Where(c => c is { Outcome: Outcome.Killed, IsPart: false, IsAttacker: false, Group.HasNumber: true, Group.Count.Minimum: > 0 }).Select(c => c.Group.Count with { Text = "" }).Distinct().ToList();
        return told.Count == 1 ? told[0] : null;
    }
}

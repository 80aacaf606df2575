using Reports.Analysis.Ranking;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>Heads an incident as a briefing would: kind, target, place, and the year of an older one.</summary>
internal static class IncidentName
{
    public static string Of(ArticleReading reading, IncidentDraft draft, string kind, Place? place, IncidentDate? date, IReadOnlyList<string> targets, bool primary)
    {
        if (place is null && Named(reading, draft) is { } named)
            return named;
        var target = targets.FirstOrDefault(t => place is null || !place.Text.Contains(t, StringComparison.OrdinalIgnoreCase));
        var head = target is null ? kind : $"{kind} {Preposition(kind)} {target}";
        if (place is not null && targets.Any(t => place.Text.StartsWith(t, StringComparison.OrdinalIgnoreCase)))
            head = $"{kind} {Preposition(kind)}";
        var name = head.EndsWith(" on", StringComparison.Ordinal) || head.EndsWith(" at", StringComparison.Ordinal) ? $"{head} {place!.Text}" : place is null ? head : target is null ? $"{head}{EventWords.Place(EventWords.Near(place.Text, draft.Triggers.Select(t => reading.Article.Sentences[t.Sentence]).Distinct().Select(s => reading.Article.Text[s.Start..s.End])))}" : $"{head}, {place.Text}";
        if (!primary && date?.Earliest is [not '-', ..] iso)
            return $"{name}, {iso[..4]}";
        if (place is null && target is null && name == "Killing" && OnlyVictim(reading, draft) is { } victim)
            return $"{name} of {victim}";
        return place is null && target is null && date is not null ? $"{name}, {date.Text}" : name;
    }

    /// <summary>The name of the one person killed, whom the text may call "his sister" elsewhere.</summary>
    private static string? OnlyVictim(ArticleReading reading, IncidentDraft draft)
    {
        var dead = draft.Casualties.Where(c => c is { Outcome: Outcome.Killed, Group: not { IsDefinite: true, HasNumber: false, Name: null, Person: null, Count: { Minimum: 1, Maximum: 1 } } }).ToList();
        var names = dead.Select(c => c.Group.Person?.Name ?? (c.Group.Name is { } name ? reading.Article.TextOf(name.First, name.End) : null)).Distinct().ToList();
        return names is [{ } only] ? only : null;
    }

    private static string Preposition(string kind) =>
        kind.EndsWith("attack", StringComparison.OrdinalIgnoreCase) || kind.EndsWith("assault", StringComparison.OrdinalIgnoreCase) || kind.EndsWith("strike", StringComparison.OrdinalIgnoreCase) || kind.Equals("ambush", StringComparison.OrdinalIgnoreCase) ? "on" : "at";

    /// <summary>An event known by its date: "September 11 attacks".</summary>
    private static string? Named(ArticleReading reading, IncidentDraft draft)
    {
        foreach (var trigger in draft.Triggers)
        {
            if (trigger.IsNoun && trigger.Date is { } date && date.EndToken == trigger.First)
                return reading.Article.TextOf(date.FirstToken, trigger.End);
        }

        return null;
    }

    /// <summary>"eight murders": deeds that the text counts, not one.</summary>
    private static bool IsSeries(ArticleReading reading, IncidentDraft draft) =>
        draft.Casualties.Exists(c => c is { Outcome: Outcome.Killed, Group: { HasNumber: true, Count.Minimum: > 1 } group } && reading.Lower(group.End - 1) is "murders" or "killings");

    private static bool IsAttack(ArticleReading reading, IncidentDraft draft) => draft.Triggers.Exists(t => reading.Lower(t.First) is "attack" or "attacks" or "attacked" or "attacking");

    /// <summary>The kind of event as a heading begins: by the text's own word where it has one.</summary>
    public static string Kind(ArticleReading reading, IncidentDraft draft, IncidentType type)
    {
        var own = draft.Triggers.FirstOrDefault(t => t.IsNoun && t.Type == type && t.Strength == TriggerStrength.Strong && !t.IsPlural);
        if (own is not null)
        {
            var words = reading.Article.TextOf(own.First, own.End).ToLowerInvariant();
            return char.ToUpperInvariant(words[0]) + words[1..];
        }

        return type switch
        {
            IncidentType.ArmedAssault => "Armed attack",
            IncidentType.Bombing => "Bombing",
            IncidentType.Assassination => "Assassination",
            IncidentType.Abduction => "Abduction",
            IncidentType.HostageTaking => "Hostage-taking",
            IncidentType.Airstrike => "Airstrike",
            IncidentType.VehicleRamming => "Vehicle attack",
            IncidentType.Stabbing => "Stabbing",
            IncidentType.Arson => "Arson attack",
            IncidentType.MassKilling when draft.Triggers.TrueForAll(t => t.Type != IncidentType.MassKilling) && IsAttack(reading, draft) => "Attack",
            IncidentType.MassKilling => "Killings",
            IncidentType.Sabotage => "Sabotage",
            IncidentType.Clash => draft.Triggers.Exists(t => t is { Type: IncidentType.Clash, Strength: TriggerStrength.Strong }) ? "Fighting" : "Clash",
            _ => IsAttack(reading, draft) ? "Attack" : draft.Casualties.Count == 0 ? "Violence" : IsSeries(reading, draft) ? "Killings" : draft.Casualties.Exists(c => c.Outcome == Outcome.Killed) ? "Killing" : "Attack",
        };
    }
}

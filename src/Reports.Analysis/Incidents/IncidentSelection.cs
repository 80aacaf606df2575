using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>Chooses which of the events found are incidents worth telling, and which one the text is mainly about.</summary>
internal static class IncidentSelection
{
    /// <summary>So many words of weapons and attackers, and none of accidents, make a death in the text a violent one.</summary>
    private const int ManySigns = 5;

    /// <summary>What the opening of a text weighs: more than a few mentions of the event that it is set against.</summary>
    private const double OpeningWeight = 6;

    private static readonly WordSet Unrest = WordSets.Of("unrest-events");

    private static readonly WordSet Explosives = WordSets.Of("explosives");

    /// <summary>The incidents, the main one first; none where the text does not tell of violence.</summary>
    public static IReadOnlyList<IncidentDraft> Choose(IReadOnlyList<SentenceReading> sentences, List<IncidentDraft> drafts)
    {
        var document = ViolenceEvidence.Of(sentences);
        var told = drafts.Where(d => IsViolent(sentences, d, document)).ToList();
        if (told.Count == 0)
            return [];
        var opening = Opening(sentences, told);
        var main = told.MaxBy(d => Weight(sentences, d) + (d == opening ? OpeningWeight : 0))!;
        if (!IsCentral(sentences, main) || IsAside(main))
            return [];
        return [main, .. told.Where(d => d != main && IsWorthTelling(d))];
    }

    /// <summary>
    /// Strong words speak for themselves; "attack" needs another sign of violence, and "killed" or "blast" more: both are as well said of
    /// accidents, games and debates.
    /// </summary>
    private static bool IsViolent(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft, ViolenceEvidence document)
    {
        var own = ViolenceEvidence.Of(draft.Triggers.Select(t => t.Sentence).Distinct().Select(i => sentences[i]));
        var unrest = IsOfUnrest(sentences, draft);
        var strong = draft.Triggers.Count(t => t.Strength == TriggerStrength.Strong || IsBomb(sentences, t));
        var generic = draft.Triggers.Count(t => t.Strength == TriggerStrength.Generic);
        if (own.Accidents > own.Violence + strong + generic || (document.Accidents > document.Violence && !HarmsByStrongWord(draft) && !unrest))
            return false;
        if (strong > 0)
            return own.Violence > 0 || draft.Triggers.Exists(t => t is { FoughtFor: not null, Date: not null }) || (document.Violence > 0 && draft.Triggers.Exists(IsStrikeOfOwnDay)) || draft.Triggers.Exists(t => t is { Strength: TriggerStrength.Strong, IsNoun: true } && t.End > t.First + 1 && t.Places.Count + (t.Date is null ? 0 : 1) > 0) || draft.Casualties.Exists(c => !c.IsBareDeath || c.Group.HasNumber) || draft.Triggers.Exists(t => DrivenInto.IsOnPurpose(sentences[t.Sentence], t));
        var harmedByDeed = draft.Casualties.Exists(c => c.IsViolent || ViolenceEvidence.IsFoundMurdered(sentences[c.Sentence], c));
        if (generic > 0)
            return draft.Casualties.Count > 0 ? own.Violence > 0 || harmedByDeed || document.Violence > 1 || own.Accidents == 0 : own.Violence > 1 || draft.Triggers.Exists(t => PhysicalAttack.Is(sentences[t.Sentence], t));
        if (draft.Casualties.Count == 0)
            return false;
        if (unrest)
            return true;
        if (draft.Casualties.TrueForAll(c => c is { IsBareDeath: true, Group: { HasNumber: false, Count: { Minimum: 1, Maximum: 1 } } }) && draft.Casualties.TrueForAll(c => ViolenceEvidence.Of([sentences[c.Sentence]]).Violence == 0))
            return false;
        var harmedByName = draft.Casualties.Exists(c => c is { IsBareDeath: false, Group.Name: not null } && (document.Violence > 1 || !ViolenceEvidence.IsDeathOfAnyKind(sentences[c.Sentence], c)));
        var blast = draft.Triggers.Exists(t => t.Type == IncidentType.Bombing);
        var clash = draft.Triggers.Exists(t => t.Type == IncidentType.Clash && sentences[t.Sentence].Lower(t.First) is "clash" or "clashes" or "clashed") && draft.Casualties.Exists(c => c is { Outcome: Outcome.Killed, Group: { HasNumber: true, Count.Maximum: not 0 } });
        if (own.Accidents > 0 && (own.Violence <= 2 * own.Accidents || draft.Casualties.TrueForAll(c => c.IsBareDeath)))
            return false;
        return harmedByDeed || own.Violence > 1 || (harmedByName && document is { Accidents: 0, Violence: > 0 }) || (own.Violence > 0 && document.Violence > 2) || ((blast || clash) && document.Accidents == 0) || (own.Violence > 0 && sentences.Count < 6)
               || (draft.Order == 0 && document is { Accidents: 0, Violence: > ManySigns } && draft.Casualties.Exists(c => !c.IsBareDeath || c.Group.HasNumber));
    }

    /// <summary>"80 have died in two months of protests", "a confrontation with police left two students injured".</summary>
    private static bool IsOfUnrest(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft) =>
        draft.Casualties.Exists(c => ViolenceEvidence.IsOfUnrest(sentences[c.Sentence], c) || (c.Group is { HasNumber: true, Count.Maximum: not 0 } && draft.Triggers.Exists(t => t is { Type: IncidentType.Clash, IsNoun: true } && t.Sentence == c.Sentence && Unrest.Contains(sentences[t.Sentence].Lower(t.First)))));

    /// <summary>"The arson killed nine", "drones attacked the port and killed nine"; not "the fire killed nine" and, far from it, "arson is common".</summary>
    private static bool HarmsByStrongWord(IncidentDraft draft) =>
        draft.Triggers.Exists(t => (t.Strength == TriggerStrength.Strong || t is { Strength: TriggerStrength.Generic, IsNoun: false }) && draft.Casualties.Exists(c => c.Sentence == t.Sentence));

    /// <summary>"a truck bomb exploded": the blast of a weapon, not of a boiler.</summary>
    private static bool IsBomb(IReadOnlyList<SentenceReading> sentences, EventTrigger trigger) =>
        trigger.Type == IncidentType.Bombing && Enumerable.Range(trigger.First - 3, 7).Any(i => Explosives.Contains(sentences[trigger.Sentence].Lower(i)));

    private static double Weight(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft)
    {
        var weight = (IsDatedBack(draft) || IsCompared(draft) ? -3 : 0) + draft.Triggers.Sum(t => t.Strength == TriggerStrength.Weak ? 0.4 : 1.0) + draft.Casualties.Count;
        var first = draft.Triggers.Min(t => t.Sentence);
        return weight + (first <= 1 ? 4 : first <= 4 ? 2.5 : 5.0 * (sentences.Count - first) / (4 * sentences.Count));
    }

    /// <summary>The one event of the headline, or of the first sentence where there is none, if that says that somebody was killed, hurt or seized.</summary>
    private static IncidentDraft? Opening(IReadOnlyList<SentenceReading> sentences, List<IncidentDraft> drafts)
    {
        var first = drafts.Where(d => d.Triggers.Exists(t => t.Sentence == 0) && !IsCompared(d)).ToList();
        return first.Count == 1 && first[0].Casualties.Exists(c => c.Sentence == 0 && c.Group.Count.Maximum != 0 && (c.Group.HasNumber || c.Group.Name is not null) && Mood.IsActual(sentences[0], c.Trigger)) ? first[0] : null;
    }

    /// <summary>Told of only where another event is set beside it.</summary>
    private static bool IsCompared(IncidentDraft draft) => draft.Triggers.TrueForAll(t => t.IsCompared);

    /// <summary>"In 2012", "last month": told to compare, as a rule.</summary>
    private static bool IsDatedBack(IncidentDraft draft) =>
        draft.Dates.Count > 0 && draft.Dates.TrueForAll(d => d.Kind is DateKind.Year or DateKind.Month or DateKind.Relative && !d.IsCurrent);

    /// <summary>A single mention far down a text on something else makes no incident of it, but for a deed with a figure or a name.</summary>
    private static bool IsCentral(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft) =>
        draft.Triggers[0].Sentence < Math.Max(5, sentences.Count / 3) || draft.Casualties.Exists(c => c.Group.HasNumber || (c.IsViolent && c.Group.Name is not null)) || draft.Triggers.Count(t => t.Strength != TriggerStrength.Weak) > 2;

    /// <summary>"The singer, who survived the 1995 bombing, was 60": one word on an event of the past, in a text that tells of none of its harm.</summary>
    private static bool IsAside(IncidentDraft draft) => IsDatedBack(draft) && draft.Casualties.Count == 0 && draft.Triggers.TrueForAll(t => t.Sentence == draft.Triggers[0].Sentence && t.Sentence > 0);

    /// <summary>"the massacre that left 14 people dead": where and when is left to the reader to know.</summary>
    private static bool IsNamedWithToll(IncidentDraft draft) =>
        draft.Triggers.Exists(t => t is { Strength: TriggerStrength.Strong, IsNoun: true, IsPlural: false } && draft.Casualties.Exists(c => c is { Outcome: Outcome.Killed, IsPart: false, Group: { HasNumber: true, Count.Minimum: > 1 } } && c.Sentence == t.Sentence && c.Trigger > t.First));

    /// <summary>"a day after a roadside bomb hit a bus, killing four tourists": an event that is told beside the main one, with its own word and dead.</summary>
    private static bool IsComparedWithToll(IncidentDraft draft) =>
        IsCompared(draft) && draft.Triggers.Exists(t => t.Strength == TriggerStrength.Strong) && draft.Casualties.Exists(c => c is { Outcome: Outcome.Killed, Group: { HasNumber: true, Count.Minimum: > 1 } });

    /// <summary>"the Orlando massacre": an event that is known by its place.</summary>
    private static bool IsKnownByPlace(EventTrigger trigger) =>
        trigger is { Strength: TriggerStrength.Strong, IsNoun: true, IsDefinite: true, IsPlural: false } && trigger.Places.Any(p => p is { IsCountry: false, Country: not null } && p.EndToken == trigger.First);

    /// <summary>"aircraft conducted a precision strike on Friday", where other words of the text tell of fights.</summary>
    private static bool IsStrikeOfOwnDay(EventTrigger trigger) => trigger.Type == IncidentType.Airstrike && IsOfOwnDay(trigger);

    /// <summary>"On Dec. 7th … aircraft conducted a strike": an event of a day of its own, brought in as new.</summary>
    private static bool IsOfOwnDay(EventTrigger trigger) =>
        trigger is { Strength: TriggerStrength.Strong, IsNoun: true, IsDefinite: false, IsPlural: false, IsCompared: false, Date.Kind: DateKind.Day or DateKind.Weekday };

    /// <summary>Behind the main one only what has a figure, or a date and a place of its own, or what the text itself calls another.</summary>
    private static bool IsWorthTelling(IncidentDraft draft)
    {
        if (draft.Casualties.Exists(c => c.Group.HasNumber || c.Group.Name is not null || (IsCompared(draft) && c.Group is { IsDefinite: false, Noun.IsOccupation: true, Count.Maximum: 1 })))
            return draft.Places.Count > 0 || draft.Dates.Count > 0 || IsNamedWithToll(draft) || draft.Casualties.Exists(c => c is { IsViolent: true, IsPart: false, Outcome: Outcome.Killed, Group: { HasNumber: true, Count.Minimum: > 1 } }) || IsComparedWithToll(draft) || draft.Triggers[0] is { Opening: EventOpening.Apart } or { Opening: EventOpening.Time, BringsAgent: true };
        if (draft.Triggers.Exists(t => IsKnownByPlace(t) || IsOfOwnDay(t)))
            return true;
        return draft.Places.Count > 0 && draft.Dates.Exists(d => d.Kind is DateKind.Day or DateKind.Year or DateKind.Month or DateKind.Relative or DateKind.Weekday) &&
               draft.Triggers.Exists(t => t.Strength == TriggerStrength.Strong && t.IsNoun && !t.IsPlural);
    }
}

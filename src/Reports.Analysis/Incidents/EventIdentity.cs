using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>Signs other than date and place that a trigger tells of an event, or cannot.</summary>
internal static class EventIdentity
{
    /// <summary>Figures from here on are rarely those of two events.</summary>
    private const int TellingFigure = 3;

    /// <summary>Kinds of event of which one is never told as the other, and which seldom make one attack together.</summary>
    private static readonly HashSet<(IncidentType, IncidentType)> Unlike =
    [
        (IncidentType.Airstrike, IncidentType.Stabbing), (IncidentType.Airstrike, IncidentType.VehicleRamming), (IncidentType.Airstrike, IncidentType.Abduction),
        (IncidentType.Airstrike, IncidentType.HostageTaking), (IncidentType.Airstrike, IncidentType.Arson), (IncidentType.Stabbing, IncidentType.Bombing),
        (IncidentType.Stabbing, IncidentType.Abduction), (IncidentType.Bombing, IncidentType.Abduction),
    ];

    /// <summary>"the bombing" of a text whose event is a stabbing: strong words for kinds that do not go together.</summary>
    public static bool IsUnlike(IncidentDraft draft, EventTrigger trigger) =>
        IsKind(trigger) && draft.Triggers.Exists(IsKind) && draft.Triggers.TrueForAll(own => !IsKind(own) || Unlike.Contains((own.Type, trigger.Type)) || Unlike.Contains((trigger.Type, own.Type)));

    /// <summary>"the airstrike": a definite word that names the kind of a draft's event.</summary>
    public static bool IsCalledSo(IncidentDraft draft, EventTrigger trigger) =>
        trigger is { IsNoun: true, IsDefinite: true, IsPlural: false, IsOther: false, Strength: TriggerStrength.Strong } && draft.Triggers.Exists(own => IsKind(own) && own.Type == trigger.Type);

    /// <summary>"attacks on coalition bases" beside "the airstrike": several with an aim of their own are not the one that the text tells of in the singular.</summary>
    public static bool IsOfSeries(IncidentDraft draft, EventTrigger trigger) =>
        trigger is { IsNoun: true, IsPlural: true, HasAim: true } && draft.Triggers.Exists(t => t is { IsNoun: true, IsPlural: false, Strength: not TriggerStrength.Weak }) && !draft.Triggers.Exists(t => t.IsPlural);

    /// <summary>The same figure for the same outcome: the event told again.</summary>
    public static bool IsRetold(IncidentDraft draft, IReadOnlyList<CasualtyMention> own, ILookup<int, CasualtyMention> bySentence)
    {
        foreach (var mention in own)
        {
            if (mention.Group is not { HasNumber: true, IsAdditional: false, Count: { Minimum: >= TellingFigure } count })
                continue;
            if (draft.Triggers.Exists(t => bySentence[t.Sentence].Any(c => c != mention && c.Outcome == mention.Outcome && c.Group.Count.Minimum == count.Minimum && c.Group.Count.Maximum == count.Maximum)))
                return true;
        }

        return false;
    }

    /// <summary>"the bombing" beside a single shooting told in passing: the word for another kind than all those of the event spoken of last.</summary>
    public static bool IsOfOtherKind(IncidentDraft near, EventTrigger trigger) =>
        near.Order > 0 && IsKind(trigger) && trigger.IsNoun && near.Triggers.Exists(IsKind) && !IsOfKind(near, trigger);

    /// <summary>Whether a strong word of an event names the trigger's kind.</summary>
    public static bool IsOfKind(IncidentDraft draft, EventTrigger trigger) => draft.Triggers.Exists(own => IsKind(own) && own.Type == trigger.Type);

    private static bool IsKind(EventTrigger trigger) => trigger is { Strength: TriggerStrength.Strong, Type: not IncidentType.Other };
}

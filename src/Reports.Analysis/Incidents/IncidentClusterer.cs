using Reports.Analysis.Dates;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>
/// Decides which triggers tell of the same event: by date and place where both state one, else by nearness. Reads the text once,
/// in order, with the event spoken of last in mind.
/// </summary>
internal sealed class IncidentClusterer
{
    private readonly List<IncidentDraft> _drafts = [];
    private readonly Dictionary<EventTrigger, IncidentDraft> _byTrigger = [];

    private IncidentClusterer()
    {
    }

    /// <summary>The events in order of first mention, and which one each trigger tells of.</summary>
    public static (List<IncidentDraft> Drafts, Dictionary<EventTrigger, IncidentDraft> ByTrigger) Cluster(
        IReadOnlyList<SentenceReading> sentences, IReadOnlyList<EventTrigger> triggers, IReadOnlyList<CasualtyMention> casualties)
    {
        var clusterer = new IncidentClusterer();
        var harmed = casualties.Select(c => c.Sentence).ToHashSet();
        IncidentDraft? focus = null;
        IncidentDraft? inSentence = null;
        var paragraph = -1;
        var sentence = -1;
        foreach (var trigger in triggers)
        {
            if (trigger.Sentence != sentence)
            {
                inSentence = null;
                sentence = trigger.Sentence;
                if (sentences[sentence].Sentence.Paragraph != paragraph)
                {
                    paragraph = sentences[sentence].Sentence.Paragraph;
                    focus = clusterer._drafts.FirstOrDefault();
                }
            }

            var draft = clusterer.Choose(trigger, inSentence, focus, harmed.Contains(sentence));
            draft.Add(trigger);
            clusterer._byTrigger[trigger] = draft;
            inSentence = draft;
            focus = draft;
        }

        return (clusterer._drafts, clusterer._byTrigger);
    }

    private IncidentDraft Choose(EventTrigger trigger, IncidentDraft? inSentence, IncidentDraft? focus, bool harmed)
    {
        if (_drafts.Count == 0)
            return Start();
        var near = inSentence ?? focus ?? _drafts[0];
        if (trigger.Places.Count == 0 && trigger.Date is null)
            return near;
        IncidentDraft? best = null;
        var bestScore = double.MinValue;
        foreach (var draft in _drafts)
        {
            if (Excludes(draft, trigger))
                continue;
            var score = Score(draft, trigger, inSentence, focus);
            if (score > bestScore)
                (best, bestScore) = (draft, score);
        }

        if (best is not null && (bestScore >= 2 || !trigger.IsOther))
            return best;
        return CanStart(trigger, harmed) ? Start() : near;
    }

    /// <summary>A bare "killed" or "targeted" starts an event of its own only where somebody came to harm.</summary>
    private static bool CanStart(EventTrigger trigger, bool harmed) => harmed || (trigger.IsNoun && trigger.Strength != TriggerStrength.Weak) || trigger.Strength == TriggerStrength.Strong;

    private static bool Excludes(IncidentDraft draft, EventTrigger trigger)
    {
        if (draft.ExcludesDate(trigger))
            return true;
        if (draft.SharesPlace(trigger))
            return false;
        return draft.ExcludesPlace(trigger) || IsOlder(draft, trigger);
    }

    /// <summary>"In 2010" beside "on Friday" tells of another event, even where no calendar can say so.</summary>
    private static bool IsOlder(IncidentDraft draft, EventTrigger trigger)
    {
        if (trigger.Date is not { } date || draft.Dates.Count == 0 || draft.SharesDate(trigger))
            return false;
        return draft.Dates.TrueForAll(own => IsOld(own) != IsOld(date) && !IsWithin(own.Span, date.Span) || IsDay(own) && IsDay(date) && own.Kind != date.Kind && !IsResolved(own, date));
    }

    private static bool IsOld(DateMention date) => date.Kind is DateKind.Year or DateKind.Month or DateKind.Relative && !date.IsCurrent;

    private static bool IsDay(DateMention date) => date.Kind is DateKind.Day or DateKind.Weekday;

    private static bool IsResolved(DateMention a, DateMention b) => a.Span.Year is not null && b.Span.Year is not null;

    /// <summary>"In April" holds "on 12 April".</summary>
    private static bool IsWithin(DaySpan a, DaySpan b) => a.Year is not null && b.Year is not null && !a.Excludes(b);

    private static double Score(IncidentDraft draft, EventTrigger trigger, IncidentDraft? inSentence, IncidentDraft? focus)
    {
        var score = 0.0;
        if (draft.SharesPlace(trigger))
            score += 3;
        if (draft.SharesDate(trigger))
            score += 2;
        if (draft == inSentence)
            score += 1.5;
        if (draft == focus)
            score += 1;
        if (draft.Order == 0)
            score += 0.5;
        if (draft.Triggers.Exists(t => t.Type == trigger.Type))
            score += 0.5;
        return score;
    }

    private IncidentDraft Start()
    {
        var draft = new IncidentDraft(_drafts.Count);
        _drafts.Add(draft);
        return draft;
    }
}

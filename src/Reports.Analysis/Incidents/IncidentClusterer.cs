using System.Globalization;
using Reports.Analysis.Dates;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>
/// Decides which triggers tell of the same event: by date and place where both state one, else by nearness. Reads the text once,
/// in order, with the event spoken of last in mind.
/// </summary>
internal sealed class IncidentClusterer
{
    /// <summary>How far back news reaches that gives no date.</summary>
    private const int DaysOfNews = 14;

    /// <summary>How long after an event its wounded are told to have died, where another day is named.</summary>
    private const int DaysOfDying = 7;

    private readonly List<IncidentDraft> _drafts = [];
    private readonly Dictionary<EventTrigger, IncidentDraft> _byTrigger = new(ReferenceEqualityComparer.Instance);

    private readonly DateOnly? _published;
    private readonly ILookup<int, CasualtyMention> _harm;
    private IncidentDraft? _unrest;

    private IncidentClusterer(DateOnly? published, ILookup<int, CasualtyMention> harm)
    {
        _published = published;
        _harm = harm;
    }

    /// <summary>The events in order of first mention, and which one each trigger tells of.</summary>
    public static (List<IncidentDraft> Drafts, Dictionary<EventTrigger, IncidentDraft> ByTrigger) Cluster(
        IReadOnlyList<SentenceReading> sentences, IReadOnlyList<EventTrigger> triggers, IReadOnlyList<CasualtyMention> casualties, DateOnly? published)
    {
        var clusterer = new IncidentClusterer(published, casualties.Where(c => c.Group.Count.Maximum != 0).ToLookup(c => c.Sentence));
        IncidentDraft? focus = null;
        var paragraph = -1;
        foreach (var own in triggers.GroupBy(t => t.Sentence))
        {
            if (sentences[own.Key].Sentence.Paragraph != paragraph)
            {
                paragraph = sentences[own.Key].Sentence.Paragraph;
                focus = IncidentDraft.Default(clusterer._drafts);
            }

            if (clusterer._harm[own.Key].Any(c => ViolenceEvidence.IsTollOfUnrest(sentences[own.Key], c)))
                clusterer.PlaceInUnrest(own);
            else
                focus = clusterer.Place([.. own], focus);
        }

        return (clusterer._drafts, clusterer._byTrigger);
    }

    /// <summary>"About 80 have died in two months of protests": the toll of all the unrest, in which no event of a day is told again.</summary>
    private void PlaceInUnrest(IEnumerable<EventTrigger> triggers)
    {
        _unrest ??= Start();
        foreach (var trigger in triggers)
            Add(trigger, _unrest);
    }

    /// <summary>Gives the triggers of a sentence their events, and says which one the sentence ends on.</summary>
    private IncidentDraft Place(List<EventTrigger> own, IncidentDraft? focus)
    {
        var telling = own.Where(IsTelling).ToList();
        IncidentDraft? last = null;
        if (telling.Count > 0 && telling.TrueForAll(t => t.IsCompared))
        {
            // "nine people were killed, a day after a bombing": the weak word tells of an event that is not the other
            foreach (var trigger in own.Where(t => !IsTelling(t) && t.First < telling[0].First))
                last = AddWeak(trigger, Choose(trigger, last, focus));
        }

        foreach (var trigger in telling)
            last = Add(trigger, last is null && Opened(trigger, own[0].Opening, focus) is { } opened ? opened : Choose(trigger, last, focus));
        var other = telling.Count == 0 ? Opened(own[0], own[0].Opening, focus) : null;
        foreach (var trigger in own.Where(t => !IsTelling(t) && !_byTrigger.ContainsKey(t)))
        {
            if (telling.Count > 0)
                Add(trigger with { Date = null, Places = [] }, _byTrigger[Nearest(telling, trigger)], trigger);
            else
                last = AddWeak(trigger, other ?? Choose(trigger, last, focus));
        }

        return own.FindLast(t => !t.IsCompared) is { } main && _byTrigger.TryGetValue(main, out var spoken) ? spoken : last ?? focus ?? _drafts[0];
    }

    /// <summary>Whether a word tells of an event by itself, or of one that the sentence sets beside another.</summary>
    private static bool IsTelling(EventTrigger trigger) => trigger.Strength != TriggerStrength.Weak || trigger.IsCompared;

    /// <summary>"killed" belongs to the attack told of before it in its sentence, else to the one behind it.</summary>
    private static EventTrigger Nearest(List<EventTrigger> telling, EventTrigger trigger) =>
        telling.FindLast(t => t.First < trigger.First) ?? telling[0];

    /// <summary>"a leader fighting the group" dates and places no event that is told of already, where nobody comes to harm.</summary>
    private IncidentDraft AddWeak(EventTrigger trigger, IncidentDraft draft) =>
        trigger.Type == IncidentType.Clash && draft.Triggers.Count > 0 && !IsHarmed(trigger) ? Add(trigger with { Date = null, Places = [] }, draft, trigger) : Add(trigger, draft);

    private IncidentDraft Add(EventTrigger trigger, IncidentDraft draft, EventTrigger? key = null)
    {
        draft.Add(trigger);
        draft.TellsOfHarm |= IsHarmed(trigger);
        _byTrigger[key ?? trigger] = draft;
        return draft;
    }

    /// <summary>The event that a sentence's first words part from the one before: one told of elsewhere, else a new one.</summary>
    private IncidentDraft? Opened(EventTrigger trigger, EventOpening opening, IncidentDraft? focus)
    {
        if (opening == EventOpening.None || _drafts.Count == 0)
            return null;
        var near = focus ?? _drafts[0];
        var parts = opening switch
        {
            EventOpening.Apart => IsHarmed(trigger) || trigger.Strength == TriggerStrength.Strong,
            EventOpening.One => IsHarmed(trigger) && !near.Triggers.Exists(IsHarmed),
            _ => near.Triggers.Exists(IsHarmed) && (HasFigure(trigger) && trigger is { Strength: TriggerStrength.Strong } or { Places.Count: > 0 } && !near.SharesPlace(trigger) || IsNewDeed(near, trigger)),
        };
        if (!parts)
            return null;
        return _drafts.FindLast(d => !Excludes(d, trigger) && (IsRetold(d, trigger) || (d != near && d.SharesPlace(trigger) && d.SharesDate(trigger)))) ?? Start();
    }

    /// <summary>"Hours later, a bomb killed nine shoppers": a doer told of for the first time, whose dead are none of those told as the sum of several attacks.</summary>
    private bool IsNewDeed(IncidentDraft near, EventTrigger trigger) =>
        trigger.BringsAgent && _harm[trigger.Sentence].Any(c => c is { Group.HasNumber: true, IsBareDeath: false, IsPart: false })
        && near.Triggers.Exists(HasFigure) && !near.Triggers.Exists(t => t.IsPlural && HasFigure(t)) && !IsRetold(near, trigger);

    private bool IsHarmed(EventTrigger trigger) => _harm[trigger.Sentence].Any();

    private bool HasFigure(EventTrigger trigger) => _harm[trigger.Sentence].Any(c => c.Group.HasNumber || c.Group.Name is not null);

    private bool IsRetold(IncidentDraft draft, EventTrigger trigger) => EventIdentity.IsRetold(draft, [.. _harm[trigger.Sentence]], _harm);

    private IncidentDraft Choose(EventTrigger trigger, IncidentDraft? inSentence, IncidentDraft? focus)
    {
        if (_drafts.Count == 0)
            return Start();
        var near = inSentence ?? focus ?? _drafts[0];
        if (trigger.IsCompared)
            return inSentence is { Triggers: [.., { IsCompared: true }] } ? inSentence : _drafts.FindLast(d => d.Triggers.Exists(t => t.IsCompared) && (IsRetold(d, trigger) || d.SharesPlace(trigger))) ?? Start();
        if (trigger is { IsEarlier: true, IsNoun: true, Places.Count: 0, Date: null })
            return Start();
        if (trigger.Places.Count == 0 && (trigger.Date is null || IsDeathAfterwards(near, trigger)))
            return SameKind(trigger, near);
        IncidentDraft? best = null;
        var bestScore = double.MinValue;
        foreach (var draft in _drafts)
        {
            if (Excludes(draft, trigger))
                continue;
            var score = Score(draft, trigger, inSentence, focus) + (IsRetold(draft, trigger) ? 2.5 : 0);
            if (score > bestScore)
                (best, bestScore) = (draft, score);
        }

        if (best is { IsUndated: true } && IsNextInList(trigger, best))
            return Start();
        if (best is not null && (bestScore >= 2 || (!trigger.IsOther && (best == near || best.Order == 0 || bestScore >= 1))))
            return best;
        return CanStart(trigger) ? Start() : near;
    }

    /// <summary>"On Friday … On Sunday, 50 were killed": where dated events have been told one by one, the next day with a figure is none of the undated event before them.</summary>
    private bool IsNextInList(EventTrigger trigger, IncidentDraft undated) =>
        trigger.Date is { } date && IsDay(date) && HasFigure(trigger) && !IsRetold(undated, trigger) && _drafts.Exists(d => d.ExcludesDate(trigger));

    /// <summary>The event spoken of last, unless the word names the kind of another: "the airstrike" is none of a stabbing.</summary>
    private IncidentDraft SameKind(EventTrigger trigger, IncidentDraft near)
    {
        if (EventIdentity.IsUnlike(near, trigger))
            return _drafts.FindLast(d => d.Triggers.Exists(t => t.Type == trigger.Type && t.Strength == TriggerStrength.Strong)) ?? Start();
        return EventIdentity.IsOfOtherKind(near, trigger) ? _drafts.FindLast(d => EventIdentity.IsOfKind(d, trigger)) ?? near : near;
    }

    /// <summary>A bare "killed" or "targeted" starts an event of its own only where somebody came to harm.</summary>
    private bool CanStart(EventTrigger trigger) => IsHarmed(trigger) || (trigger.IsNoun && trigger.Strength != TriggerStrength.Weak) || trigger.Strength == TriggerStrength.Strong;

    private bool Excludes(IncidentDraft draft, EventTrigger trigger)
    {
        if (draft == _unrest || draft.ExcludesDate(trigger) || IsOfMonthPast(draft, trigger) || IsBeforeNews(draft, trigger) || EventIdentity.IsUnlike(draft, trigger) || EventIdentity.IsOfSeries(draft, trigger))
            return true;
        if (draft.SharesPlace(trigger))
            return false;
        return draft.ExcludesPlace(trigger) || IsOlder(draft, trigger);
    }

    /// <summary>The event that news tells of at length without a date is of its own days; "in August", read in October, tells of another.</summary>
    private bool IsBeforeNews(IncidentDraft draft, EventTrigger trigger) =>
        draft is { Order: 0, IsUndated: true } && draft.Triggers.DistinctBy(t => t.Sentence).Skip(1).Any()
        && trigger.Date is { Kind: DateKind.Month or DateKind.Year } date
        && (_published is { } published ? date.Span.Excludes(DaySpan.Of(published.AddDays(-DaysOfNews), published)) : date.Kind == DateKind.Year);

    /// <summary>"the attacks that killed 130 last November" beside an attack of these days with dead of its own.</summary>
    private bool IsOfMonthPast(IncidentDraft draft, EventTrigger trigger) =>
        trigger.Date is { Kind: DateKind.Month or DateKind.Year, IsCurrent: false } && HasFigure(trigger) && draft.IsUndated && draft.TellsOfHarm && draft.Triggers.TrueForAll(t => t.Sentence != trigger.Sentence) && !IsRetold(draft, trigger) && IsFarFrom(draft, trigger);

    /// <summary>Whether the two tell of so different numbers that neither can be a share of the other told wrongly.</summary>
    private bool IsFarFrom(IncidentDraft draft, EventTrigger trigger)
    {
        const int Times = 3;
        var own = Dead(trigger);
        return own > 0 && draft.Triggers.TrueForAll(t => Dead(t) * Times < own);
    }

    /// <summary>The number of dead that a trigger's sentence tells.</summary>
    private int Dead(EventTrigger trigger) => _harm[trigger.Sentence].Where(c => c.Outcome == Outcome.Killed).Max(c => c.Group.Count.Minimum) ?? 0;

    /// <summary>A bare "died" a few days after the event spoken of, in no other place, is a death of that event; so is one on another day of the week that brings its toll to a figure.</summary>
    private bool IsDeathAfterwards(IncidentDraft draft, EventTrigger trigger) =>
        trigger is { Strength: TriggerStrength.Weak, IsNoun: false, Date: { Kind: DateKind.Day or DateKind.Weekday } date }
        && draft.Dates.Exists(own => IsDay(own) && (IsFewDaysAfter(own.Span, date.Span) || (own.Weekday is not null && date.Weekday is not null && RaisesToll(trigger))));

    private bool RaisesToll(EventTrigger trigger) => _harm[trigger.Sentence].Any(c => c.Supersedes) && _harm[trigger.Sentence].All(c => c.IsBareDeath || c.Supersedes);

    private static bool IsFewDaysAfter(DaySpan first, DaySpan then) =>
        DateOnly.TryParseExact(first.Latest, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && DateOnly.TryParseExact(then.Earliest, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var death)
        && death.DayNumber - day.DayNumber is > 0 and <= DaysOfDying;

    /// <summary>"In 2010" beside "on Friday" tells of another event, even where no calendar can say so.</summary>
    private static bool IsOlder(IncidentDraft draft, EventTrigger trigger)
    {
        if (trigger.Date is not { } date || draft.Dates.Count == 0 || draft.SharesDate(trigger))
            return false;
        return draft.Dates.TrueForAll(own => IsIncomparable(own, date) || IsYearOf(date, own) || IsOld(own) != IsOld(date) && !IsWithin(own.Span, date.Span) || IsDay(own) && IsDay(date) && own.Kind != date.Kind && !IsResolved(own, date));
    }

    /// <summary>"since 2017" and "in April": both told of as past, and one has no year.</summary>
    private static bool IsIncomparable(DateMention a, DateMention b) =>
        (a.Kind, b.Kind) is (DateKind.Year, DateKind.Month) or (DateKind.Month, DateKind.Year) && !IsWithin(a.Span, b.Span);

    /// <summary>"this year" beside "on Wednesday": nobody tells the event of Wednesday so.</summary>
    private static bool IsYearOf(DateMention date, DateMention own) => date is { IsCurrent: true, Span.Earliest.Length: 4 } && IsDay(own);

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
        if (EventIdentity.IsCalledSo(draft, trigger))
            score += 3;
        return score;
    }

    private IncidentDraft Start()
    {
        var draft = new IncidentDraft(_drafts.Count);
        _drafts.Add(draft);
        return draft;
    }
}

using Reports.Analysis.Dates;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>An incident while the text is being read.</summary>
internal sealed class IncidentDraft(int order)
{
    /// <summary>Rank by first mention, from 0.</summary>
    public int Order { get; } = order;

    public List<EventTrigger> Triggers { get; } = [];

    public List<CasualtyMention> Casualties { get; } = [];

    public List<PlaceMention> Places { get; } = [];

    public List<DateMention> Dates { get; } = [];

    /// <summary>True where no date, or none but "two days earlier", is told of it.</summary>
    public bool IsUndated => Dates.TrueForAll(d => d.Span == DaySpan.Unknown && d.Kind == DateKind.Relative);

    /// <summary>True where a sentence that tells of it tells of harm.</summary>
    public bool TellsOfHarm { get; set; }

    /// <summary>The event that a new paragraph goes on with: the first, unless that is one of a year gone by which a single sentence without anybody's harm only mentions.</summary>
    public static IncidentDraft? Default(List<IncidentDraft> drafts) => drafts.Find(d => !d.IsMentionedInPassing) ?? (drafts.Count > 0 ? drafts[0] : null);

    private bool IsMentionedInPassing => !TellsOfHarm && Dates.Count > 0 && Dates.TrueForAll(d => d.Kind == DateKind.Year || (d.Kind == DateKind.Day && d.Span.Year is not null)) && Triggers.TrueForAll(t => t.IsNoun && t.Sentence == Triggers[0].Sentence);

    public void Add(EventTrigger trigger)
    {
        Triggers.Add(trigger);
        Places.AddRange(trigger.Places.Where(p => !Places.Exists(own => own.Name == p.Name)));
        if (trigger.Date is { } date && !Dates.Exists(own => own.Kind == date.Kind && own.Span == date.Span && date.Span != DaySpan.Unknown))
            Dates.Add(date);
    }

    /// <summary>Takes in an event that is a part of this one: its words, and its harmed as shares.</summary>
    public void Absorb(IncidentDraft part)
    {
        Triggers.AddRange(part.Triggers);
        Triggers.Sort((a, b) => a.First.CompareTo(b.First));
        Casualties.AddRange(part.Casualties.Select(c => c with { IsPart = true }));
        Casualties.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>Takes in what the text tells of this event as if it were another.</summary>
    public void Retell(IncidentDraft again)
    {
        foreach (var trigger in again.Triggers)
            Add(trigger);
        Triggers.Sort((a, b) => a.First.CompareTo(b.First));
        Casualties.AddRange(again.Casualties);
        Casualties.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>Whether a trigger's date, if any, contradicts this incident's; a date that no calendar can tell neither does nor helps.</summary>
    public bool ExcludesDate(EventTrigger trigger) =>
        trigger.Date is { } date && Dates.Exists(own => own.Excludes(date)) && Dates.TrueForAll(own => own.Excludes(date) || own.Span == DaySpan.Unknown && own.Weekday is null);

    public bool SharesDate(EventTrigger trigger) =>
        trigger.Date is { } date && Dates.Exists(own => (own.Span == date.Span && own.Span != DaySpan.Unknown) || own.Span.CoversYears(date.Span));

    public bool SharesPlace(EventTrigger trigger) => trigger.Places.Any(p => Places.Exists(own => Same(own, p)));

    /// <summary>Both name places, none in common, and none can lie within another: "Nice, France" is not "Paris", whatever country both are in.</summary>
    public bool ExcludesPlace(EventTrigger trigger)
    {
        if (trigger.Places.Count == 0 || Places.Count == 0 || SharesPlace(trigger))
            return false;
        if (trigger.IsNoun && trigger.Places.Any(IsKnownTown) && Places.Exists(IsKnownTown) && trigger.Places.Concat(Places).All(p => p.IsCountry || IsKnownTown(p)))
            return true;
        return !trigger.Places.Any(p => Places.Exists(own => Encloses(own, p) || Encloses(p, own)));
    }

    /// <summary>Whether it was at several streets or buildings, so that none of them alone is where it was: "the bombings", "the blasts at Mill Road and Port Street".</summary>
    public bool HasSeveralSites => Places.Where(p => p.IsSite).DistinctBy(p => p.Name).Skip(1).Any() || Triggers.Where(t => t is { IsNoun: true, IsPlural: true, Strength: not TriggerStrength.Weak }).Skip(1).Any();

    private static bool IsKnownTown(PlaceMention place) => place is { IsCountry: false, Country: not null };

    private static bool Same(PlaceMention a, PlaceMention b) => !a.IsCountry && !b.IsCountry && a.IsRelative == b.IsRelative && (!a.IsRelative || a.Name == b.Name) && (Within(a.Name, b.Name) || Within(b.Name, a.Name));

    /// <summary>"London" within "London Bridge".</summary>
    private static bool Within(string shorter, string longer)
    {
        var at = longer.IndexOf(shorter, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(longer[at - 1])) && (at + shorter.Length == longer.Length || !char.IsLetter(longer[at + shorter.Length]));
    }

    /// <summary>A country may enclose every place that is not known to lie elsewhere, and a town every street.</summary>
    private static bool Encloses(PlaceMention outer, PlaceMention inner) =>
        (outer.IsCountry && (inner.Country is null || inner.Country == outer.Country)) || (inner.IsSite && IsKnownTown(outer) && !outer.HasSiteWord);
}

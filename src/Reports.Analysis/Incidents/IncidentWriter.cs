using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>Writes an incident's entry: name, type, date, place, weapons, targets, figures.</summary>
internal sealed class IncidentWriter(Demonyms countries)
{
    private static readonly WordSet PlaceBreaks = WordSets.Of("place-breaks");

    private readonly DatelinePlace _dateline = new(countries);
    private readonly IncidentWeapons _weapons = new();

    public Incident Write(ArticleReading reading, IReadOnlyList<SentenceReading> sentences, IncidentDraft draft, string id, bool primary, IReadOnlyList<VictimGroup> victims, Func<int, bool> isOfIncident)
    {
        var isOpen = OpenCause.Is(sentences, draft);
        var weapons = isOpen ? [] : _weapons.Of(sentences, draft, isOfIncident);
        var killed = VictimTotals.Of(victims, Outcome.Killed);
        var type = isOpen ? IncidentType.Other : IncidentTypes.Of(sentences, draft, weapons.Select(w => w.Type), killed);
        var place = PlaceOf(reading, draft);
        if (primary && (place is null || IsCountry(draft, place)))
            place = _dateline.Of(reading, place?.Country) ?? place;
        var targets = IncidentTargets.Of(sentences, draft);
        var date = DateOf(reading, draft);
        return new Incident
        {
            Id = id,
            Name = IncidentName.Of(reading, draft, isOpen ? "Explosion" : IncidentName.Kind(reading, draft, type), place, date, targets, primary),
            Type = type,
            Primary = primary,
            Date = date,
            Place = place,
            Killed = killed,
            Wounded = VictimTotals.Of(victims, Outcome.Wounded),
            Abducted = VictimTotals.Of(victims, Outcome.Abducted),
            Weapons = [.. weapons.Select(w => w.Text)],
            Targets = targets,
            Evidence = Evidence(reading, draft),
            Rule = draft.Triggers.Exists(t => t.IsNoun) ? "incidents.noun" : "incidents.verb",
        };
    }

    private static Place? PlaceOf(ArticleReading reading, IncidentDraft draft)
    {
        var chain = draft.Triggers.Where(t => t.Places.Count > 0).Select(t => t.Places).OrderByDescending(p => p.Any(x => !x.IsCountry)).ThenBy(p => draft.HasSeveralSites && p.All(x => x.IsSite)).FirstOrDefault();
        if (chain is null)
            return null;
        chain = draft.Triggers.Select(t => t.Places).FirstOrDefault(p => IsFiner(p, chain)) ?? chain;
        var last = chain[0];
        foreach (var place in chain)
        {
            if ((place.IsRelative && place != chain[0]) || place.FirstToken - last.EndToken > 3 || Enumerable.Range(last.EndToken, Math.Max(0, place.FirstToken - last.EndToken)).Any(i => PlaceBreaks.Contains(reading.Lower(i))))
                break;
            last = place;
        }

        var country = chain.Concat(draft.Places).Select(p => p.Country).FirstOrDefault(c => c is not null);
        return new Place(reading.Article.TextOf(chain[0].FirstToken, last.EndToken), country);
    }

    private static bool IsCountry(IncidentDraft draft, Place place) => draft.Places.TrueForAll(p => p.IsCountry) && draft.Places.Exists(p => p.Name == place.Text);

    /// <summary>"in Odrin, Thrace" where the first mention has only "Thrace": the same place, told more closely.</summary>
    private static bool IsFiner(IReadOnlyList<PlaceMention> chain, IReadOnlyList<PlaceMention> first) =>
        chain.Count > 0 && chain != first && first.Count == 1 &&
        (chain[0].Name.EndsWith(", " + first[0].Name, StringComparison.OrdinalIgnoreCase) || chain.Skip(1).Any(p => p.Name.Equals(first[0].Name, StringComparison.OrdinalIgnoreCase) && p.FirstToken - chain[0].EndToken <= 3));

    private static IncidentDate? DateOf(ArticleReading reading, IncidentDraft draft)
    {
        var told = draft.Dates.Where(d => d is not { Kind: DateKind.Relative, Span.Earliest: null } || reading.Lower(d.EndToken - 1) is not ("before" or "earlier")).ToList();
        if (told.Count == 0)
            return null;
        var date = told.OrderByDescending(d => d.Kind is DateKind.Day).ThenByDescending(d => d.Kind is DateKind.Weekday or DateKind.NearDay).ThenByDescending(d => d.Span.Earliest is not null).ThenBy(d => d.Kind == DateKind.Year && d.Span.Year is null).First();
        return new IncidentDate(reading.Article.TextOf(date.FirstToken, date.EndToken), date.Span.Earliest, date.Span.Latest);
    }

    private static List<Evidence> Evidence(ArticleReading reading, IncidentDraft draft) =>
        [.. draft.Triggers.OrderByDescending(t => t.Strength).ThenBy(t => t.First).Take(3).OrderBy(t => t.First).Select(t => SentenceEvidence(reading, t.Sentence)).DistinctBy(e => e.Start)];

    private static Evidence SentenceEvidence(ArticleReading reading, int index)
    {
        var sentence = reading.Article.Sentences[index];
        return reading.Article.EvidenceAt(sentence.Start, sentence.End);
    }
}

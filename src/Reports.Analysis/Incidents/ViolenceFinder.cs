using Reports.Analysis.Actors;
using Reports.Analysis.Dates;
using Reports.Analysis.Entities;
using Reports.Analysis.Quantities;
using Reports.Analysis.Text;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Finds the incidents that a text tells of and who was harmed in them. Safe to use from several threads at once.</summary>
internal sealed class ViolenceFinder
{
    private readonly ArmedGroups _armedGroups;
    private readonly DateFinder _dates;
    private readonly CasualtyFinder _casualties;
    private readonly TriggerFinder _triggers = new();
    private readonly PlaceFinder _places;
    private readonly IncidentWriter _writer;
    private readonly VictimWriter _victims;

    /// <param name="armedGroups">The lexicon of armed groups.</param>
    public ViolenceFinder(ArmedGroups armedGroups)
    {
        _armedGroups = armedGroups;
        var numbers = new NumberWords();
        var demonyms = new Demonyms();
        _dates = new DateFinder(numbers);
        _casualties = new CasualtyFinder(new QuantityReader(numbers), demonyms);
        _places = new PlaceFinder(demonyms);
        _writer = new IncidentWriter(demonyms);
        _victims = new VictimWriter(demonyms);
    }

    /// <summary>The incidents and the harmed.</summary>
    /// <param name="text">The annotated article.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="published">The day of publication, where known: dates are resolved against it.</param>
    public ViolenceFindings Find(ArticleText text, EntityTable entities, DateOnly? published)
    {
        var reading = new ArticleReading(text, entities, _armedGroups.FindAll(text.Tokens), _dates.Find(text, published), published);
        var sentences = _casualties.Read(reading);
        var casualties = ChargedMurder.Apply(sentences, _casualties.Find(sentences)).Where(c => !ViolenceEvidence.IsAccident(sentences[c.Sentence]) && !ViolenceEvidence.IsNaturalDeath(sentences[c.Sentence], c) && !ViolenceEvidence.IsCharge(sentences[c.Sentence], c) && !ViolenceEvidence.IsUnconfirmed(sentences[c.Sentence], c) && !CumulativeToll.Is(sentences[c.Sentence], c) && !FalseReport.Covers(sentences[c.Sentence], c.Trigger)).ToList();
        var triggers = _triggers.Find(sentences, _places.Find(reading), casualties);
        var (drafts, byTrigger) = IncidentClusterer.Cluster(sentences, triggers, casualties, published ?? DateFinder.DateAtHead(text.Tokens));
        var focus = IncidentFocus.Of(sentences, triggers, drafts, byTrigger);
        foreach (var casualty in casualties.Where(c => !ViolenceEvidence.IsUnrelatedDeath(sentences[c.Sentence], c, casualties, triggers)))
            focus.At(casualty.Trigger)?.Casualties.Add(casualty);
        focus.Follow(IncidentParts.Join(drafts));
        var chosen = IncidentSelection.Choose(sentences, drafts);
        var hasMain = chosen.Count > 0 && DocumentSubject.Is(sentences, chosen[0]);
        var victims = _victims.Write(sentences, [.. chosen.Select((draft, i) => ($"i{i + 1}", (IReadOnlyList<CasualtyMention>)draft.Casualties))]);
        var incidents = chosen.Select((draft, i) => _writer.Write(reading, sentences, draft, $"i{i + 1}", i == 0 && hasMain, victims.Where(v => v.Incident == $"i{i + 1}").ToList(), token => focus.At(token) == draft)).ToList();
        return new ViolenceFindings(new IncidentTable(incidents, [.. chosen.Select(d => (IReadOnlyList<EventTrigger>)d.Triggers)], focus.Indexes(chosen)), victims);
    }
}

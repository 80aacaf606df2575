using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition;

/// <summary>What the sections are composed from.</summary>
internal sealed class CompositionContext(Briefing briefing, CompositionOptions options, CitationLedger ledger, TextMeasure measure)
{
    private readonly Dictionary<string, Incident> _incidents = Index(briefing.Incidents, incident => incident.Id);
    private readonly Dictionary<string, Actor> _actors = Index(briefing.Actors, actor => actor.Id);

    public Briefing Briefing { get; } = briefing;

    public SectionLimits Limits { get; } = options.Limits;

    public string? HandlingMarking { get; } = string.IsNullOrWhiteSpace(options.HandlingMarking) ? null : options.HandlingMarking.Trim();

    public CitationLedger Ledger { get; } = ledger;

    public TextMeasure Measure { get; } = measure;

    /// <summary>What the document is mainly about; absent where it tells of no incident.</summary>
    public Incident? Main { get; } = briefing.Incidents.FirstOrDefault(incident => incident.Primary) ?? (briefing.Incidents.Count == 1 ? briefing.Incidents[0] : null);

    /// <summary>Words for the place of the claims now being composed, for the ways back to them.</summary>
    public string PlaceName { get; set; } = "";

    public Incident? Incident(string? id) => id is not null && _incidents.TryGetValue(id, out var incident) ? incident : null;

    public Actor? Actor(string id) => _actors.GetValueOrDefault(id);

    public IReadOnlyList<Inline> Cite(IEnumerable<Evidence> evidence) => [.. Ledger.Cite(evidence, PlaceName)];

    public string Name(string name) => DisplayText.Shorten(name, Limits.NameCharacters);

    public string Passage(string text) => DisplayText.Shorten(text, Limits.QuotationCharacters);

    private static Dictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> id)
    {
        Dictionary<string, T> index = [];
        foreach (var item in items)
            index.TryAdd(id(item), item);
        return index;
    }
}

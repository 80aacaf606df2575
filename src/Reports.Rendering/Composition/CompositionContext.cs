using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition;

/// <summary>What the sections are composed from.</summary>
internal sealed class CompositionContext(Briefing briefing, CompositionOptions options, CitationLedger ledger, TextMeasure measure)
{
    private readonly Dictionary<string, Incident> _incidents = Index(briefing.Incidents, incident => incident.Id);
    private readonly Dictionary<string, Actor> _actors = Index(briefing.Actors, actor => actor.Id);

    /// <summary>Words for the place of the claims now being composed, for the ways back to them.</summary>
    private (string Words, string Section) _place = ("top", "Top");

    /// <summary>Number of the section now being composed; 0 in the document's head.</summary>
    private int _number;

    public Briefing Briefing { get; } = briefing;

    public SectionLimits Limits { get; } = options.Limits;

    public string? HandlingMarking { get; } = string.IsNullOrWhiteSpace(options.HandlingMarking) ? null : options.HandlingMarking.Trim();

    public CitationLedger Ledger { get; } = ledger;

    public TextMeasure Measure { get; } = measure;

    /// <summary>What the document is mainly about; absent where it is about no incident, or mentions some in passing.</summary>
    public Incident? Main { get; } = briefing.Incidents.FirstOrDefault(incident => incident.Primary);

    /// <summary>Opens the next titled section: claims from now on stand there.</summary>
    public Section Begin(string anchor, string title)
    {
        _number++;
        _place = ($"§{_number}", title);
        return new() { Anchor = anchor, Number = _number, Title = title, Blocks = [] };
    }

    public Incident? Incident(string? id) => id is not null && _incidents.TryGetValue(id, out var incident) ? incident : null;

    public Actor? Actor(string id) => _actors.GetValueOrDefault(id);

    public IReadOnlyList<Inline> Cite(IEnumerable<Evidence> evidence) => [.. Ledger.Cite(evidence, _place)];

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

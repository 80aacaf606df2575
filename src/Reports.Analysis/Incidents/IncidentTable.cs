using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>The incidents of a text, the main one first, and which one a place of the text speaks of.</summary>
internal sealed class IncidentTable
{
    private readonly int[] _byToken;

    /// <param name="incidents">The incidents, the main one first.</param>
    /// <param name="triggers">For each incident, in the same order, the words that tell of it.</param>
    /// <param name="byToken">For each token the index of the incident that its surroundings speak of, -1 for none.</param>
    public IncidentTable(IReadOnlyList<Incident> incidents, IReadOnlyList<IReadOnlyList<EventTrigger>> triggers, int[] byToken)
    {
        Incidents = incidents;
        Triggers = triggers;
        _byToken = byToken;
    }

    /// <summary>No incident at all.</summary>
    public static IncidentTable Empty { get; } = new([], [], []);

    /// <summary>The incidents, the main one first.</summary>
    public IReadOnlyList<Incident> Incidents { get; }

    /// <summary>For each incident, in the same order, the words that tell of it.</summary>
    public IReadOnlyList<IReadOnlyList<EventTrigger>> Triggers { get; }

    /// <summary>What the document is mainly about.</summary>
    public Incident? Primary => Incidents.Count > 0 && Incidents[0].Primary ? Incidents[0] : null;

    /// <summary>The incident that the text speaks of at a token; nothing where it speaks of none.</summary>
    public Incident? IncidentOf(int tokenIndex) =>
        tokenIndex >= 0 && tokenIndex < _byToken.Length && _byToken[tokenIndex] is var index and >= 0 ? Incidents[index] : null;

    /// <summary>The same incidents, told anew, in the same order.</summary>
    public IncidentTable With(IReadOnlyList<Incident> incidents) => new(incidents, Triggers, _byToken);
}

namespace Reports.Rendering;

/// <summary>How much a section shows before it says "and N more, see the record".</summary>
public sealed record SectionLimits
{
    /// <summary>Rows of the actors' table.</summary>
    public int Actors { get; init; } = 40;

    /// <summary>Actors in the diagram of relations.</summary>
    public int DiagramActors { get; init; } = 25;

    /// <summary>Rows of victims, for each incident.</summary>
    public int VictimsPerIncident { get; init; } = 25;

    /// <summary>Views, for each group of speakers.</summary>
    public int ViewsPerGroup { get; init; } = 25;

    /// <summary>Other incidents.</summary>
    public int Incidents { get; init; } = 30;

    /// <summary>Gaps and conflicts.</summary>
    public int Gaps { get; init; } = 25;

    /// <summary>Characters of one quotation or description, in UTF-16 code units.</summary>
    public int QuotationCharacters { get; init; } = 900;

    /// <summary>Characters of a name, in UTF-16 code units.</summary>
    public int NameCharacters { get; init; } = 120;

    /// <summary>Characters of one evidence sentence, in UTF-16 code units.</summary>
    public int SentenceCharacters { get; init; } = 1200;

    /// <summary>Citations behind one claim.</summary>
    public int CitationsPerClaim { get; init; } = 6;
}

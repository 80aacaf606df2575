namespace Reports.Rendering;

/// <summary>What goes into a briefing besides its record.</summary>
public sealed record CompositionOptions
{
    /// <summary>Handling marking for the head and foot of each page: "OFFICIAL"; absent for none.</summary>
    public string? HandlingMarking { get; init; }

    /// <summary>Where the document goes beyond what a reader can take in, sections stop and point to the record.</summary>
    public SectionLimits Limits { get; init; } = new();
}

namespace Reports.Briefings;

/// <summary>Persons who were harmed: an incident's whole figure, or a described share of it.</summary>
public sealed record VictimGroup
{
    /// <summary>Identifier within the record: "v1".</summary>
    public required string Id { get; init; }

    /// <summary>Identifier of the incident; absent where the document ties the figure to none.</summary>
    public string? Incident { get; init; }

    /// <summary>What happened to them.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How many, with the document's hedge.</summary>
    public required Count Count { get; init; }

    /// <summary>The whole figure or a share.</summary>
    public required VictimScope Scope { get; init; }

    /// <summary>As the document says it: "employees of a Russian airline".</summary>
    public string? Description { get; init; }

    /// <summary>Names of the persons, only where the document names them.</summary>
    public IReadOnlyList<string> Names { get; init => field = value ?? []; } = [];

    /// <summary>ISO 3166-1 alpha-2 codes of the nationalities stated.</summary>
    public IReadOnlyList<string> Nationalities { get; init => field = value ?? []; } = [];

    /// <summary>Occupations stated.</summary>
    public IReadOnlyList<string> Occupations { get; init => field = value ?? []; } = [];

    /// <summary>Who they were.</summary>
    public required VictimCategory Category { get; init; }

    /// <summary>Who gives the figure, where the document attributes it.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>True for an earlier figure that the document itself replaces by a later one.</summary>
    public bool Superseded { get; init; }

    /// <summary>The spans that say so; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Name of the recogniser that made the claim, for people who tune the engine.</summary>
    public string? Rule { get; init; }
}

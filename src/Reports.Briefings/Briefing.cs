namespace Reports.Briefings;

/// <summary>The record of one document: what parsing writes and rendering reads.</summary>
public sealed record Briefing
{
    /// <summary>The version of the format that this code writes and reads.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the format.</summary>
    public string SchemaVersion { get; init => field = value ?? ""; } = CurrentSchemaVersion;

    /// <summary>What was read.</summary>
    public required SourceDocument Document { get; init; }

    /// <summary>The main incident in one sentence; absent where the document tells of none.</summary>
    public BottomLine? BottomLine { get; init; }

    /// <summary>Violent events, most central first.</summary>
    public IReadOnlyList<Incident> Incidents { get; init => field = value ?? []; } = [];

    /// <summary>Who took part, most central first.</summary>
    public IReadOnlyList<Actor> Actors { get; init => field = value ?? []; } = [];

    /// <summary>Who was harmed, by incident.</summary>
    public IReadOnlyList<VictimGroup> Victims { get; init => field = value ?? []; } = [];

    /// <summary>Who said what, in reading order.</summary>
    public IReadOnlyList<View> Views { get; init => field = value ?? []; } = [];

    /// <summary>What is missing or told two ways.</summary>
    public IReadOnlyList<Gap> Gaps { get; init => field = value ?? []; } = [];

    /// <summary>What produced the record.</summary>
    public required EngineInfo Engine { get; init; }
}

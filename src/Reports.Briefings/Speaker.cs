namespace Reports.Briefings;

/// <summary>Whose view it is.</summary>
public sealed record Speaker
{
    /// <summary>The fullest form of the name in the document, or the phrase where it names nobody: "a senior official".</summary>
    public required string Name { get; init; }

    /// <summary>As the document describes the speaker: "a fellow at the institute".</summary>
    public string? Description { get; init; }

    /// <summary>Organisations that the document connects the speaker with.</summary>
    public IReadOnlyList<string> Affiliations { get; init => field = value ?? []; } = [];

    /// <summary>Whose voice it is.</summary>
    public required SpeakerCategory Category { get; init; }
}

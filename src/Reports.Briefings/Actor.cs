namespace Reports.Briefings;

/// <summary>Who did, claimed, directed or is party to the violence.</summary>
public sealed record Actor
{
    /// <summary>Identifier within the record: "a1".</summary>
    public required string Id { get; init; }

    /// <summary>The fullest form of the name in the document.</summary>
    public required string Name { get; init; }

    /// <summary>Other forms that the document uses.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = value ?? []; } = [];

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>As the document describes it: "an al-Qaeda splinter group".</summary>
    public string? Description { get; init; }

    /// <summary>What it had to do with which incident.</summary>
    public IReadOnlyList<ActorRole> Roles { get; init => field = value ?? []; } = [];

    /// <summary>How it stands to other actors.</summary>
    public IReadOnlyList<ActorRelation> Relations { get; init => field = value ?? []; } = [];

    /// <summary>What has become of it, where stated.</summary>
    public ActorStatus? Status { get; init; }

    /// <summary>The spans that name or describe it; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Name of the recogniser that made the claim, for people who tune the engine.</summary>
    public string? Rule { get; init; }
}

namespace Reports.Briefings;

/// <summary>What has become of an actor.</summary>
public sealed record ActorStatus
{
    /// <summary>The status.</summary>
    public required StatusValue Value { get; init; }

    /// <summary>True where the document is not sure of it: "claimed to have killed".</summary>
    public bool Hedged { get; init; }

    /// <summary>The spans that say so; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Name of the recogniser that made the claim, for people who tune the engine.</summary>
    public string? Rule { get; init; }
}

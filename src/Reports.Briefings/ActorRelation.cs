namespace Reports.Briefings;

/// <summary>How an actor stands to another actor.</summary>
public sealed record ActorRelation
{
    /// <summary>The relation, read from the actor that holds it: it is a member of, the leader of… <see cref="To"/>.</summary>
    public required RelationType Type { get; init; }

    /// <summary>Identifier of the other actor.</summary>
    public required string To { get; init; }

    /// <summary>True where the document is not sure of it.</summary>
    public bool Hedged { get; init; }

    /// <summary>The spans that say so; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Name of the recogniser that made the claim, for people who tune the engine.</summary>
    public string? Rule { get; init; }
}

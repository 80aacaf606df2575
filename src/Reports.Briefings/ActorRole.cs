namespace Reports.Briefings;

/// <summary>What an actor had to do with an incident, and how sure the document is.</summary>
public sealed record ActorRole
{
    /// <summary>The role.</summary>
    public required RoleKind Role { get; init; }

    /// <summary>Identifier of the incident; absent where the document ties the role to none.</summary>
    public string? Incident { get; init; }

    /// <summary>How sure the document is.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Who says so, for what is accused or suspected.</summary>
    public string? By { get; init; }

    /// <summary>The spans that say so; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Name of the recogniser that made the claim, for people who tune the engine.</summary>
    public string? Rule { get; init; }
}

namespace Reports.Briefings;

/// <summary>An attack or other violent event that the document tells of.</summary>
public sealed record Incident
{
    /// <summary>Identifier within the record: "i1".</summary>
    public required string Id { get; init; }

    /// <summary>Short name, as a briefing would head it.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of event it is.</summary>
    public required IncidentType Type { get; init; }

    /// <summary>True for what the document is mainly about; of at most one incident.</summary>
    public bool Primary { get; init; }

    /// <summary>When it happened, where stated.</summary>
    public IncidentDate? Date { get; init; }

    /// <summary>Where it happened, where stated.</summary>
    public Place? Place { get; init; }

    /// <summary>Victims killed, attackers apart: as stated, else the sum of the stated parts.</summary>
    public Count? Killed { get; init; }

    /// <summary>Victims wounded, attackers apart.</summary>
    public Count? Wounded { get; init; }

    /// <summary>Victims abducted or held.</summary>
    public Count? Abducted { get; init; }

    /// <summary>Weapons, as the document words them.</summary>
    public IReadOnlyList<string> Weapons { get; init => field = value ?? []; } = [];

    /// <summary>What was attacked, as the document words it.</summary>
    public IReadOnlyList<string> Targets { get; init => field = value ?? []; } = [];

    /// <summary>The spans that tell of it; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Name of the recogniser that made the claim, for people who tune the engine.</summary>
    public string? Rule { get; init; }
}

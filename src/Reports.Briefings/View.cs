namespace Reports.Briefings;

/// <summary>A statement, assessment or claim that the document attributes to somebody.</summary>
public sealed record View
{
    /// <summary>Identifier within the record: "s1".</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>How it is worded.</summary>
    public required ViewMode Mode { get; init; }

    /// <summary>The content as the document words it, quotation marks removed.</summary>
    public required string Text { get; init; }

    /// <summary>The word that attributes it: "said", "according to".</summary>
    public string? Cue { get; init; }

    /// <summary>The estimative word in it, if any: "likely".</summary>
    public string? Likelihood { get; init; }

    /// <summary>The spans it rests on, each with its <see cref="Evidence.Part"/>; at least one content span.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Name of the recogniser that made the claim, for people who tune the engine.</summary>
    public string? Rule { get; init; }
}

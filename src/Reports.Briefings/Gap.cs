namespace Reports.Briefings;

/// <summary>What a reader would expect and the document does not say, or says two ways.</summary>
public sealed record Gap
{
    /// <summary>What kind of gap.</summary>
    public required GapKind Kind { get; init; }

    /// <summary>One sentence for the reader.</summary>
    public required string Text { get; init; }

    /// <summary>The spans it rests on; may be empty for <see cref="GapKind.NotStated"/> only.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Name of the recogniser that made the claim, for people who tune the engine.</summary>
    public string? Rule { get; init; }
}

namespace Reports.Rendering.Model;

/// <summary>A part of the briefing with a title of its own.</summary>
public sealed record Section
{
    /// <summary>Name that links land on, unique in the document: "actors".</summary>
    public required string Anchor { get; init; }

    /// <summary>Number among the titled sections, from 1; absent where the section has no title.</summary>
    public int? Number { get; init; }

    /// <summary>Title, also the bookmark's; absent for the document's head.</summary>
    public string? Title { get; init; }

    /// <summary>The content in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}

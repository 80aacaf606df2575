namespace Reports.Rendering.Model;

/// <summary>A briefing as a reader sees it, free of any file format: what every renderer draws.</summary>
public sealed record BriefingDocument
{
    /// <summary>What the file says about itself.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>What stands at the head and foot of each page.</summary>
    public required PageFurniture Furniture { get; init; }

    /// <summary>The sections in reading order; the first is the document's head and has no title of its own.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}

namespace Reports.Briefings;

/// <summary>What was read: the article alone, and what is known of it.</summary>
public sealed record SourceDocument
{
    /// <summary>Lower-case hexadecimal SHA-256 of the bytes as uploaded.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the blob or file.</summary>
    public required string Name { get; init; }

    /// <summary>Media type of the upload: "text/plain".</summary>
    public required string MediaType { get; init; }

    /// <summary>The article's headline, where the upload states one.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, where stated.</summary>
    public string? Byline { get; init; }

    /// <summary>Who published it, where stated.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day of publication, where stated.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Language of the text as a BCP 47 tag: "en".</summary>
    public string? Language { get; init; }

    /// <summary>The article alone; paragraphs are separated by one blank line ("\n\n"). All offsets count in it.</summary>
    public required string Text { get; init; }

    /// <summary>The sentences of <see cref="Text"/> in reading order; <see cref="Evidence.Sentence"/> is an index into it. Set by the analysis.</summary>
    public IReadOnlyList<TextRange> Sentences { get; init => field = value ?? []; } = [];

    /// <summary>What was left out of <see cref="Text"/>, in the upload's order.</summary>
    public IReadOnlyList<RemovedText> Removed { get; init => field = value ?? []; } = [];
}

using Reports.Briefings;

namespace Reports.Intake;

/// <summary>What a format's reader found: text not yet cleaned of lines that belong to the publisher and not to the article.</summary>
internal sealed record ArticleDraft
{
    public required string MediaType { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Publisher { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>Paragraphs in reading order: one line each, white space collapsed, none empty.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>What the reader itself left out, in the upload's order.</summary>
    public IReadOnlyList<RemovedText> Removed { get; init; } = [];

    /// <summary>
    /// True where the format marks no headline, byline or date, so that the first lines are to be looked at for them. A headline
    /// found so stays in the text: it is a guess, and a lost sentence is worse than a headline too many.
    /// </summary>
    public bool CreditsInText { get; init; }
}

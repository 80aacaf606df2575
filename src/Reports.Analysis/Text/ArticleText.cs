namespace Reports.Analysis.Text;

/// <summary>The document's text with everything found in it before meaning: tokens, sentences, quotation marks, names, noun phrases.</summary>
internal sealed record ArticleText
{
    /// <summary>The document's text; every span counts in it.</summary>
    public required string Text { get; init; }

    /// <summary>All tokens in reading order.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>All sentences in reading order; together they hold every token.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>Stretches between quotation marks, outermost only, in reading order.</summary>
    public IReadOnlyList<QuotationRegion> Quotations { get; init; } = [];

    /// <summary>Names, in reading order, not overlapping.</summary>
    public IReadOnlyList<NameMention> Names { get; init; } = [];

    /// <summary>Base noun phrases, in reading order, not overlapping.</summary>
    public IReadOnlyList<NounPhrase> NounPhrases { get; init; } = [];
}

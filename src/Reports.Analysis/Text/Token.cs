namespace Reports.Analysis.Text;

/// <summary>A word, figure or mark of the text.</summary>
internal sealed record Token
{
    /// <summary>Index in <see cref="ArticleText.Tokens"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Offset in the document's text, UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the last character, UTF-16 code units.</summary>
    public required int End { get; init; }

    /// <summary>The characters as they stand; in a text in capitals throughout, with the case of print.</summary>
    public required string Text { get; init; }

    /// <summary>Lower case, curly quotes and dashes made plain: what lexicons are asked with.</summary>
    public required string Lower { get; init; }

    /// <summary>Index of the sentence it belongs to.</summary>
    public required int Sentence { get; init; }

    /// <summary>Penn Treebank tag ("NNP", "VBD"); empty before tagging.</summary>
    public string Tag { get; init; } = "";
}

namespace Reports.Analysis.Text;

/// <summary>A sentence: a run of tokens, and its stretch of the text.</summary>
/// <param name="Index">Index in <see cref="ArticleText.Sentences"/>.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Start">Offset in the document's text, UTF-16 code units.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
internal sealed record Sentence(int Index, int FirstToken, int EndToken, int Start, int End, int Paragraph)
{
    /// <summary>True for the place, day and agency before a report's first sentence, which nobody says.</summary>
    public bool IsDateline { get; init; }
}

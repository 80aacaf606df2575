namespace Reports.Rendering.Model;

/// <summary>Running text.</summary>
/// <param name="Inlines">The text in reading order.</param>
/// <param name="Style">What part it plays.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines, ParagraphStyle Style = ParagraphStyle.Body) : Block
{
    /// <summary>A paragraph of plain text.</summary>
    public static Paragraph Of(string text, ParagraphStyle style = ParagraphStyle.Body) => new([new TextRun(text)], style);
}

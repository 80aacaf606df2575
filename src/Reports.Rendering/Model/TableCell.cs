namespace Reports.Rendering.Model;

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">Its content; may be empty.</param>
public sealed record TableCell(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>A cell of one paragraph.</summary>
    public static TableCell Of(params IReadOnlyList<Inline> inlines) => new(inlines.Count == 0 ? [] : [new Paragraph(inlines)]);

    /// <summary>A cell of plain text.</summary>
    public static TableCell Of(string text) => new([Paragraph.Of(text)]);
}

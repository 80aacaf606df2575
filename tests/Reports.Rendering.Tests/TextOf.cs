using System.Text;
using Reports.Rendering.Model;

namespace Reports.Rendering.Tests;

/// <summary>The words of a document, to be found again in what renderers write.</summary>
internal static class TextOf
{
    /// <summary>Without white space, and with ligatures taken apart.</summary>
    public static string Compact(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(unit => !char.IsWhiteSpace(unit)));

    /// <summary>Every text of the document that a reader must find, pictures and page furniture apart.</summary>
    public static IEnumerable<string> All(BriefingDocument document) => document.Sections.SelectMany(Of).Where(text => !string.IsNullOrWhiteSpace(text));

    public static IEnumerable<Citation> Citations(BriefingDocument document) => Paragraphs(document).SelectMany(paragraph => paragraph.Inlines).OfType<Citation>();

    public static IEnumerable<EvidenceEntry> Evidence(BriefingDocument document) =>
        document.Sections.SelectMany(section => section.Blocks).OfType<EvidenceList>().SelectMany(list => list.Entries);

    public static IEnumerable<Paragraph> Paragraphs(BriefingDocument document) => document.Sections.SelectMany(section => section.Blocks).SelectMany(Paragraphs);

    /// <summary>The paragraph's words in one string, citations left out.</summary>
    public static string Words(Paragraph paragraph) => string.Concat(paragraph.Inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        Mark mark => $"[{mark.Word}]",
        _ => "",
    }));

    private static IEnumerable<string> Of(Section section)
    {
        foreach (var block in section.Blocks)
        {
            foreach (var text in Paragraphs(block).SelectMany(paragraph => paragraph.Inlines).Select(Of))
                yield return text;
            foreach (var text in Titles(block))
                yield return text;
        }
    }

    private static string Of(Inline inline) => inline switch { TextRun run => run.Text, Citation citation => $"[{citation.Number}]", Mark mark => mark.Word, _ => "" };

    private static IEnumerable<string> Titles(Block block) => block switch
    {
        Heading heading => [heading.Text],
        KeyFigures figures => figures.Tiles.Select(tile => tile.Value),
        Table table => [.. table.Columns.Select(column => column.Heading), .. table.Rows.Select(row => row.GroupTitle ?? "")],
        EvidenceList list => list.Entries.Select(entry => entry.Text),
        _ => [],
    };

    private static IEnumerable<Paragraph> Paragraphs(Block block) => block switch
    {
        Paragraph paragraph => [paragraph],
        Callout callout => callout.Paragraphs,
        FactGrid grid => grid.Facts.Select(fact => fact.Value),
        KeyFigures figures => [.. figures.Tiles.Select(tile => tile.Note), .. figures.Figure is { } figure ? [figure.Caption] : Array.Empty<Paragraph>()],
        Figure figure => [figure.Caption],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        _ => [],
    };
}

using UglyToad.PdfPig.Content;

namespace Reports.Intake.Pdf;

/// <summary>The lines of a page in reading order.</summary>
internal static class PageLines
{
    /// <param name="page">The page.</param>
    /// <param name="gutter">The gutter of the pages before, which a page of few lines has too; set to this page's where it has one.</param>
    public static List<PdfLine> Of(Page page, ref double? gutter)
    {
        var links = new PageLinks(page);
        List<PdfLine> lines = [.. PageWords.PiecesOf(page).Select(words => Line(words, links))];
        return PageColumns.InReadingOrder(lines, ref gutter);
    }

    private static PdfLine Line(List<PdfWord> words, PageLinks links) => new(
        string.Join(' ', words.Select(word => word.Text)),
        words[0].Left,
        words.Max(word => word.Right),
        words[0].Baseline,
        UsualSize(words),
        words[0].Right - words[0].Left,
        words.TrueForAll(word => word.Bold),
        words.Where(links.Hold).Sum(word => word.Text.Length + 1));

    private static double UsualSize(List<PdfWord> words) =>
        words.GroupBy(word => word.Size).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;
}

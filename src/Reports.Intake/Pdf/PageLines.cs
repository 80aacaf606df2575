using UglyToad.PdfPig.Content;

namespace Reports.Intake.Pdf;

/// <summary>The lines of a page, or pieces of them where there are wide gaps.</summary>
internal static class PageLines
{
    /// <summary>Lines from the top of the page down, those of one row from left to right.</summary>
    public static List<PdfLine> Of(Page page)
    {
        var links = new PageLinks(page);
        return [.. PageWords.PiecesOf(page).Select(words => Line(words, links))];
    }

    private static PdfLine Line(List<PdfWord> words, PageLinks links)
    {
        List<string?> targets = [.. words.Select(links.TargetOf)];
        return new PdfLine(
            string.Join(' ', words.Select(word => word.Text)),
            words[0].Left,
            words.Max(word => word.Right),
            words[0].Baseline,
            UsualSize(words),
            words[0].Right - words[0].Left,
            words.TrueForAll(word => word.Bold),
            words.Zip(targets).Where(pair => pair.Second is not null).Sum(pair => pair.First.Text.Length + 1),
            targets.TrueForAll(target => target == targets[0]) ? targets[0] : null);
    }

    private static double UsualSize(List<PdfWord> words) =>
        words.GroupBy(word => word.Size).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;
}

using System.Text;
using Reports.Intake.Boilerplate;
using Reports.Intake.Text;

namespace Reports.Intake.Pdf;

/// <summary>Joins a document's lines into paragraphs, across columns and pages, and takes the hyphens of broken words out.</summary>
internal sealed class PdfParagraphs
{
    /// <summary>A line that ends this far before its column's edge, in letter sizes, ends its paragraph.</summary>
    private const double ShortBy = 4;

    private const double IndentBy = 0.8;

    /// <summary>Lines further apart than this many usual distances belong to two paragraphs.</summary>
    private const double FarApart = 1.3;

    private readonly HashSet<string> _words;
    private readonly double _leading;

    private PdfParagraphs(List<List<PdfLine>> pages)
    {
        var lines = pages.SelectMany(page => page).ToList();
        _words = [.. lines.SelectMany(line => line.Text.Split(' ').SkipLast(1)).Select(word => word.Trim('.', ',', ';', ':', '"', '“', '”', '(', ')'))];
        _leading = Median([.. pages.SelectMany(page => page.Zip(page.Skip(1), (a, b) => a.Baseline - b.Baseline)).Where(gap => gap > 1)]);
    }

    public static List<string> Join(List<List<PdfLine>> pages)
    {
        var joiner = new PdfParagraphs(pages);
        var paragraphs = new List<string>();
        PdfLine? previous = null;
        var right = 0.0;
        foreach (var page in pages)
        {
            var edges = ColumnEdges(page);
            for (var i = 0; i < page.Count; i++)
            {
                var line = page[i];
                if (previous is not null && joiner.Continues(previous, line, i == 0 || line.Baseline > previous.Baseline + 1, right, edges[i].Left))
                    paragraphs[^1] = joiner.Joined(paragraphs[^1], line.Text);
                else
                    paragraphs.Add(line.Text);
                (previous, right) = (line, edges[i].Right);
            }
        }
        return [.. paragraphs.Select(paragraph => WhiteSpace.Collapse(paragraph)).Where(paragraph => paragraph.Length > 0)];
    }

    /// <summary>For each line the edges of its column: of the lines that overlap it.</summary>
    private static List<(double Left, double Right)> ColumnEdges(List<PdfLine> page) =>
        [.. page.Select(line =>
        {
            var column = page.Where(other => other.Left < line.Right && other.Right > line.Left && other.Width < 2.2 * Math.Max(line.Width, 120)).ToList();
            return (Median([.. column.Select(other => other.Left)]), column.Max(other => other.Right));
        })];

    private bool Continues(PdfLine previous, PdfLine line, bool elsewhere, double rightEdge, double leftEdge)
    {
        if (Math.Abs(previous.Size - line.Size) > 0.15 * previous.Size)
            return false;
        if (LineShape.IsBulleted(line.Text))
            return false;
        var ends = LineShape.EndsSentence(previous.Text);
        if (elsewhere)
            return !ends || (!IsShort(previous, rightEdge) && !IsIndented(line, leftEdge) && char.IsLower(line.Text[0]));
        if (previous.Baseline - line.Baseline > FarApart * _leading)
            return false;
        if (IsIndented(line, leftEdge) && ends)
            return false;
        return !IsShort(previous, rightEdge) || (!ends && char.IsLower(line.Text[0]));
    }

    private static bool IsShort(PdfLine line, double rightEdge) => rightEdge - line.Right > ShortBy * line.Size;

    private static bool IsIndented(PdfLine line, double leftEdge) => line.Left - leftEdge > IndentBy * line.Size;

    private string Joined(string paragraph, string next)
    {
        if (!IsBrokenWord(paragraph, next))
            return $"{paragraph} {next}";
        var first = paragraph[(paragraph.LastIndexOf(' ') + 1)..];
        var second = next.Split(' ', 2)[0].TrimEnd('.', ',', ';', ':', '"', '”', ')');
        // "well-" and "known" stay "well-known" where the document has the word so elsewhere, or has no "wellknown" but both parts as words.
        var keepsHyphen = _words.Contains(first + second) || first[..^1].Contains('-');
        return keepsHyphen && !_words.Contains(first[..^1] + second) ? paragraph + next : new StringBuilder(paragraph, 0, paragraph.Length - 1, paragraph.Length + next.Length).Append(next).ToString();
    }

    private static bool IsBrokenWord(string paragraph, string next) =>
        paragraph.Length > 2 && paragraph[^1] is '-' or '\u2010' && char.IsLetter(paragraph[^2]) && char.IsLower(next[0]);

    private static double Median(List<double> values)
    {
        if (values.Count == 0)
            return 0;
        values.Sort();
        return values[values.Count / 2];
    }
}

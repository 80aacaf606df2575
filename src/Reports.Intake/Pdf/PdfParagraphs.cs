using System.Text;
using Reports.Intake.Boilerplate;
using Reports.Intake.Text;

namespace Reports.Intake.Pdf;

/// <summary>Joins a document's lines into paragraphs, across columns and pages, and takes the hyphens of broken words out.</summary>
internal sealed class PdfParagraphs
{
    /// <summary>A line ends its paragraph where the next word would have had room on it, with this many letter sizes to spare.</summary>
    private const double ShortBy = 0.7;

    private const double IndentBy = 0.8;

    /// <summary>Lines further apart than this many usual distances belong to two paragraphs.</summary>
    private const double FarApart = 1.3;

    /// <summary>How many lines before and after a line show where its column's edges are.</summary>
    private const int Around = 40;

    private readonly BrokenWords _brokenWords;
    private readonly Dictionary<double, double> _leading;

    private PdfParagraphs(List<List<PdfLine>> pages)
    {
        _brokenWords = new BrokenWords([.. pages.SelectMany(page => page).Select(line => line.Text)]);
        _leading = pages.SelectMany(page => page.Zip(page.Skip(1)))
            .Where(pair => pair.First.Baseline - pair.Second.Baseline > 1 && SizeOf(pair.First) == SizeOf(pair.Second))
            .GroupBy(pair => SizeOf(pair.First), pair => pair.First.Baseline - pair.Second.Baseline)
            .ToDictionary(group => group.Key, group => Median([.. group]));
    }

    public static List<PdfParagraph> Join(List<List<PdfLine>> pages)
    {
        var joiner = new PdfParagraphs(pages);
        var paragraphs = new List<List<PdfLine>>();
        PdfLine? previous = null;
        var right = 0.0;
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Count; i++)
            {
                var line = page[i];
                var edges = ColumnEdges(page, i);
                if (previous is not null && joiner.Continues(previous, line, i == 0 || line.Baseline > previous.Baseline + 1, right, edges.Left))
                    paragraphs[^1].Add(line);
                else
                    paragraphs.Add([line]);
                (previous, right) = (line, edges.Right);
            }
        }
        return [.. paragraphs.Select(joiner.Paragraph)];
    }

    private PdfParagraph Paragraph(List<PdfLine> lines)
    {
        var text = new StringBuilder(lines[0].Text);
        foreach (var line in lines.Skip(1))
            _brokenWords.Append(text, line.Text);
        return new PdfParagraph(WhiteSpace.Collapse(text.ToString()), lines[0].Size, Math.Min(1, lines.Sum(line => line.Linked) / (double)lines.Sum(line => line.Text.Length)));
    }

    /// <summary>The edges of a line's column: of its lines around that overlap it.</summary>
    private static (double Left, double Right) ColumnEdges(List<PdfLine> page, int index)
    {
        var line = page[index];
        var column = page[Math.Max(0, index - Around)..Math.Min(page.Count, index + Around)]
            .Where(other => other.Column == line.Column && other.Left < line.Right && other.Right > line.Left).Append(line).ToList();
        return (Median([.. column.Select(other => other.Left)]), column.Max(other => other.Right));
    }

    private bool Continues(PdfLine previous, PdfLine line, bool elsewhere, double rightEdge, double leftEdge)
    {
        if (Math.Abs(previous.Size - line.Size) > 0.15 * previous.Size || LineShape.IsBulleted(line.Text))
            return false;
        if (previous.Link is not null && line.Link is not null && previous.Link != line.Link)
            return false;
        var ends = LineShape.EndsSentence(previous.Text);
        var isShort = IsShort(previous, line, rightEdge);
        var goesOn = !ends && char.IsLower(line.Text[0]);
        if (elsewhere)
            return goesOn || (!isShort && previous.Bold == line.Bold && (!ends || (!IsIndented(line, leftEdge) && char.IsLower(line.Text[0]))));
        if (previous.Baseline - line.Baseline > FarApart * Leading(previous))
            return false;
        if (IsIndented(line, leftEdge) && ends)
            return false;
        return !isShort || goesOn;
    }

    private double Leading(PdfLine line) => _leading.GetValueOrDefault(SizeOf(line), 1.3 * line.Size);

    private static double SizeOf(PdfLine line) => Math.Round(line.Size * 2);

    private static bool IsShort(PdfLine line, PdfLine next, double rightEdge) => rightEdge - line.Right > next.FirstWord + (ShortBy * line.Size);

    private static bool IsIndented(PdfLine line, double leftEdge) => line.Left - leftEdge > IndentBy * line.Size;

    private static double Median(List<double> values)
    {
        if (values.Count == 0)
            return 0;
        values.Sort();
        return values[values.Count / 2];
    }
}

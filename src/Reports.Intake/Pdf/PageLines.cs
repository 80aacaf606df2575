using Reports.Intake.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using PdfWord = UglyToad.PdfPig.Content.Word;

namespace Reports.Intake.Pdf;

/// <summary>The lines of a page in reading order, in one column or two.</summary>
internal static class PageLines
{
    /// <summary>A gap between words wider than this many letter sizes parts two columns.</summary>
    private const double ColumnGap = 1.5;

    /// <summary>A page has two columns where this share of its lines keeps to one side of the gutter.</summary>
    private const double SidedShare = 0.6;

    private const int FewestSidedLines = 4;

    /// <param name="page">The page.</param>
    /// <param name="gutter">The gutter of the pages before, which a page of few lines has too; set to this page's where it has one.</param>
    public static List<PdfLine> Of(Page page, ref double? gutter)
    {
        var letters = page.Letters.Where(letter => letter.TextOrientation == TextOrientation.Horizontal).ToList();
        var words = NearestNeighbourWordExtractor.Instance.GetWords(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        var lines = Cluster(words).SelectMany(CutAtGaps).ToList();
        var earlier = gutter is { } before && lines.Count(line => line.Left < before && line.Right > before) <= Math.Max(2, lines.Count / 5) ? gutter : null;
        var own = Gutter(lines);
        gutter = own ?? gutter;
        return InReadingOrder(lines, own ?? earlier);
    }

    /// <summary>Words on one baseline, from the top of the page down.</summary>
    private static List<List<PdfWord>> Cluster(List<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.OrderByDescending(Baseline).ThenBy(word => word.BoundingBox.Left))
        {
            var row = rows.Count > 0 ? rows[^1] : null;
            if (row is not null && Math.Abs(Baseline(row[0]) - Baseline(word)) < 0.4 * Math.Max(Size(word), Size(row[0])))
                row.Add(word);
            else
                rows.Add([word]);
        }
        return rows;
    }

    private static IEnumerable<PdfLine> CutAtGaps(List<PdfWord> row)
    {
        row.Sort((a, b) => a.BoundingBox.Left.CompareTo(b.BoundingBox.Left));
        var start = 0;
        for (var i = 1; i <= row.Count; i++)
        {
            if (i < row.Count && row[i].BoundingBox.Left - row[i - 1].BoundingBox.Right < ColumnGap * Size(row[i - 1]))
                continue;
            var part = row[start..i];
            yield return new PdfLine(
                WhiteSpace.Collapse(string.Join(' ', part.Select(word => word.Text))),
                part[0].BoundingBox.Left,
                part.Max(word => word.BoundingBox.Right),
                Baseline(part[0]),
                part.Max(Size));
            start = i;
        }
    }

    private static List<PdfLine> InReadingOrder(List<PdfLine> lines, double? columnsAt)
    {
        if (columnsAt is not { } gutter)
            return MergeRows(lines);
        var ordered = new List<PdfLine>();
        var band = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (line.Left < gutter && line.Right > gutter)
            {
                AddBand(band, gutter, ordered);
                ordered.Add(line);
            }
            else
            {
                band.Add(line);
            }
        }
        AddBand(band, gutter, ordered);
        return ordered;
    }

    private static void AddBand(List<PdfLine> band, double gutter, List<PdfLine> ordered)
    {
        ordered.AddRange(MergeRows([.. band.Where(line => line.Right <= gutter)]));
        ordered.AddRange(MergeRows([.. band.Where(line => line.Left >= gutter)]));
        band.Clear();
    }

    /// <summary>Where the page has no columns, a wide gap on a line is only a wide gap.</summary>
    private static List<PdfLine> MergeRows(List<PdfLine> lines)
    {
        var merged = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (merged.Count > 0 && Math.Abs(merged[^1].Baseline - line.Baseline) < 0.4 * line.Size && line.Left >= merged[^1].Right)
                merged[^1] = merged[^1] with { Text = $"{merged[^1].Text} {line.Text}", Right = line.Right, Size = Math.Max(merged[^1].Size, line.Size) };
            else
                merged.Add(line);
        }
        return merged;
    }

    /// <summary>The middle of the white space between two columns, or null where there is one column.</summary>
    private static double? Gutter(List<PdfLine> lines)
    {
        if (lines.Count < 2 * FewestSidedLines)
            return null;
        double left = lines.Min(line => line.Left), right = lines.Max(line => line.Right);
        double? best = null;
        var fewestCrossing = int.MaxValue;
        for (var share = 0.35; share <= 0.65; share += 0.01)
        {
            var at = left + (share * (right - left));
            var crossing = lines.Count(line => line.Left < at && line.Right > at);
            var onLeft = lines.Count(line => line.Right <= at);
            var onRight = lines.Count(line => line.Left >= at);
            if (onLeft < FewestSidedLines || onRight < FewestSidedLines || onLeft + onRight < SidedShare * lines.Count || !FacesText(lines, at))
                continue;
            if (crossing < fewestCrossing)
                (best, fewestCrossing) = (at, crossing);
        }
        return best;
    }

    /// <summary>The right column's lines begin at one edge, as text does and the ends of ragged lines do not.</summary>
    private static bool FacesText(List<PdfLine> lines, double at)
    {
        var starts = lines.Where(line => line.Left >= at).Select(line => Math.Round(line.Left / 3)).ToList();
        return starts.GroupBy(start => start).Max(group => group.Count()) >= 0.4 * starts.Count;
    }

    private static double Baseline(PdfWord word) => word.Letters[0].StartBaseLine.Y;

    private static double Size(PdfWord word) => Math.Max(1, word.Letters.Max(letter => letter.PointSize));
}

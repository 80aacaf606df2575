namespace Reports.Intake.Pdf;

/// <summary>
/// Puts a page's lines in the order in which they are read. A gutter is white space with running text on one side at least; the lines
/// that cross it part the page into bands, and each band is read column by column.
/// </summary>
internal static class PageColumns
{
    private const int FewestSidedRows = 4;

    /// <summary>Columns are numbered as the nodes of a tree, two below each: those from this number on, three levels down, are not cut again.</summary>
    private const int Deepest = 7;

    /// <summary>The share of the right column's lines that begin at one edge, as text does and the ends of ragged lines do not.</summary>
    private const double FacingShare = 0.25;

    /// <summary>A text column is this many letter sizes wide; what is narrower on both sides of the white space are the cells of a table.</summary>
    private const double ColumnWidth = 8;

    /// <summary>Beside a column as wide as this anything may stand.</summary>
    private const double TextWidth = 20;

    private const int Steps = 80;

    /// <param name="lines">Lines from the top of the page down, those of one row from left to right.</param>
    /// <param name="gutter">The gutter of the pages before, which a page of few lines has too; set to this page's where it has one.</param>
    public static List<PdfLine> InReadingOrder(List<PdfLine> lines, ref double? gutter)
    {
        var earlier = gutter is { } before && lines.Count(line => Crosses(line, before)) <= Math.Max(2, lines.Count / 5) ? gutter : null;
        var own = Gutter(lines);
        gutter = own ?? gutter;
        var ordered = new List<PdfLine>(lines.Count);
        AddInOrder(lines, own ?? earlier, 0, ordered);
        return ordered;
    }

    private static void AddInOrder(List<PdfLine> lines, double? columnsAt, int column, List<PdfLine> ordered)
    {
        if (columnsAt is not { } gutter)
        {
            ordered.AddRange(MergeRows(lines, column));
            return;
        }
        var across = new List<PdfLine>();
        var band = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (!Crosses(line, gutter))
            {
                band.Add(line);
                continue;
            }
            AddBand(band, gutter, column, across, ordered);
            across.Add(line);
        }
        AddBand(band, gutter, column, across, ordered);
        ordered.AddRange(MergeRows(across, column));
    }

    /// <summary>A band's columns; what has nothing beside it is read with the lines that cross the gutter.</summary>
    private static void AddBand(List<PdfLine> band, double gutter, int column, List<PdfLine> across, List<PdfLine> ordered)
    {
        List<PdfLine> left = [.. band.Where(line => line.Right <= gutter)], right = [.. band.Where(line => line.Right > gutter)];
        if (left.Count == 0 || right.Count == 0)
        {
            across.AddRange(band);
            band.Clear();
            return;
        }
        ordered.AddRange(MergeRows(across, column));
        across.Clear();
        band.Clear();
        AddInOrder(left, column < Deepest ? Gutter(left) : null, (2 * column) + 1, ordered);
        AddInOrder(right, column < Deepest ? Gutter(right) : null, (2 * column) + 2, ordered);
    }

    /// <summary>Where there are no columns, a wide gap on a line is only a wide gap.</summary>
    private static List<PdfLine> MergeRows(List<PdfLine> lines, int column)
    {
        var merged = new List<PdfLine>(lines.Count);
        foreach (var line in lines)
        {
            if (merged.Count > 0 && Math.Abs(merged[^1].Baseline - line.Baseline) < 0.4 * line.Size && line.Left >= merged[^1].Right)
                merged[^1] = merged[^1].With(line);
            else
                merged.Add(line with { Column = column });
        }
        return merged;
    }

    /// <summary>The middle of the white space that has the most lines of text beside each other, or null where there is one column.</summary>
    private static double? Gutter(List<PdfLine> lines)
    {
        if (lines.Count < 2 * FewestSidedRows)
            return null;
        double left = lines.Min(line => line.Left), width = lines.Max(line => line.Right) - left;
        var (best, most, from) = (0, 0, 0);
        for (var step = Steps / 8; step <= Steps * 7 / 8; step++)
        {
            var sided = LinesBeside(lines, left + (width * step / Steps));
            if (sided > most)
                (best, most, from) = (step, sided, step);
            else if (sided == most && most > 0 && step == best + 1)
                best = step;
        }
        return most == 0 ? null : left + (width * (from + best) / (2.0 * Steps));
    }

    /// <summary>How many lines stand beside each other on the two sides of a place, in bands of some height whose sides look like columns.</summary>
    private static int LinesBeside(List<PdfLine> lines, double at)
    {
        var sided = 0;
        var start = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && !Crosses(lines[i], at))
                continue;
            if (i - start >= 2 * FewestSidedRows && AreColumns(lines[start..i], at))
                sided += i - start;
            start = i + 1;
        }
        return sided;
    }

    private static bool AreColumns(List<PdfLine> band, double at)
    {
        List<PdfLine> left = [.. band.Where(line => line.Right <= at)], right = [.. band.Where(line => line.Right > at)];
        if (left.Count < FewestSidedRows || right.Count < FewestSidedRows)
            return false;
        // Side by side, and not one above the other.
        if (Math.Min(left[0].Baseline, right[0].Baseline) < Math.Max(left[^1].Baseline, right[^1].Baseline))
            return false;
        var (leftWidth, rightWidth) = (TypicalWidth(left), TypicalWidth(right));
        return Math.Max(leftWidth, rightWidth) >= (Math.Min(leftWidth, rightWidth) >= ColumnWidth ? ColumnWidth : TextWidth)
            && right.GroupBy(line => Math.Round(line.Left / 3)).Max(group => group.Count()) >= FacingShare * right.Count;
    }

    /// <summary>The width in letter sizes that a quarter of the lines exceed: short last lines and headings say nothing of a column.</summary>
    private static double TypicalWidth(List<PdfLine> side) => side.Select(line => line.Width / line.Size).Order().ElementAt(side.Count * 3 / 4);

    private static bool Crosses(PdfLine line, double at) => line.Left < at && line.Right > at;
}

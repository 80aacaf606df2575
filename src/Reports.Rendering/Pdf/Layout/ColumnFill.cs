namespace Reports.Rendering.Pdf.Layout;

/// <summary>How many boxes go into each column.</summary>
internal static class ColumnFill
{
    private const double Step = 2;

    /// <summary>Fills columns of at most a height; where all boxes fit, of the least height that holds them.</summary>
    /// <returns>The index behind the last box of each column.</returns>
    public static int[] Even(IReadOnlyList<Box> boxes, int start, int columns, double height)
    {
        var full = Fill(boxes, start, columns, height);
        if (full[^1] < boxes.Count)
            return full;
        var (low, high) = (0.0, height);
        var best = full;
        while (high - low > Step)
        {
            var middle = (low + high) / 2;
            var ends = Fill(boxes, start, columns, middle);
            if (ends[^1] == boxes.Count)
                (high, best) = (middle, ends);
            else
                low = middle;
        }
        return best;
    }

    private static int[] Fill(IReadOnlyList<Box> boxes, int start, int columns, double height)
    {
        var ends = new int[columns];
        for (var column = 0; column < columns; column++)
            start = ends[column] = FillOne(boxes, start, height);
        return ends;
    }

    private static int FillOne(IReadOnlyList<Box> boxes, int start, double height)
    {
        var used = 0.0;
        var end = start;
        while (end < boxes.Count)
        {
            used += boxes[end].Height + (end > start ? boxes[end].SpaceBefore : 0);
            if (used > height + 0.01)
                break;
            end++;
        }
        while (end > start && end < boxes.Count && boxes[end - 1].KeepWithNext)
            end--;
        return end;
    }
}

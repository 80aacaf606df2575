namespace Reports.Rendering.Pdf.Layout;

/// <summary>
/// Breaks words into ragged-right lines: as few lines as can be, and among those the evenest edge; a last line of one short word costs extra.
/// The total is minimised over the whole paragraph by dynamic programming (Knuth and Plass 1981, without stretching).
/// </summary>
internal static class LineBreaker
{
    private const double LineCost = 100;
    private const double LonelyWordCost = 1.5;
    private const double LonelyWordShare = 0.15;

    /// <returns>The index behind the last word of each line.</returns>
    public static List<int> Break(IReadOnlyList<Word> words, double width)
    {
        List<int> ends = [];
        for (var start = 0; start < words.Count;)
        {
            var end = start;
            while (end < words.Count && !words[end].EndsLine)
                end++;
            end = Math.Min(end + 1, words.Count);
            ends.AddRange(BreakStretch(words, start, end, width));
            start = end;
        }
        return ends;
    }

    private static List<int> BreakStretch(IReadOnlyList<Word> words, int start, int end, double width)
    {
        var count = end - start;
        var widths = new double[count];
        var spaces = new double[count];
        for (var index = 0; index < count; index++)
        {
            widths[index] = words[start + index].Width;
            spaces[index] = words[start + index].SpaceWidth;
        }
        var best = new double[count + 1];
        var next = new int[count];
        for (var first = count - 1; first >= 0; first--)
        {
            best[first] = double.MaxValue;
            var line = 0.0;
            for (var last = first; last < count; last++)
            {
                line += widths[last] + (last > first ? spaces[last - 1] : 0);
                if (line > width + 0.001 && last > first)
                    break;
                var cost = LineCost + Raggedness(line, width, first, last, count) + best[last + 1];
                if (cost < best[first])
                    (best[first], next[first]) = (cost, last + 1);
            }
        }
        List<int> ends = [];
        for (var at = 0; at < count; at = next[at])
            ends.Add(start + next[at]);
        return ends;
    }

    private static double Raggedness(double line, double width, int first, int last, int count)
    {
        if (last == count - 1)
            return first > 0 && line < LonelyWordShare * width ? LonelyWordCost : 0;
        var slack = Math.Max(0, width - line) / width;
        return slack * slack;
    }
}

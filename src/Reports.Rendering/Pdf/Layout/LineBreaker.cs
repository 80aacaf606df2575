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
    private const double Tolerance = 0.001;
    private const int MostOnStack = 512;

    /// <returns>The index behind the last word of each line.</returns>
    public static List<int> Break(ReadOnlySpan<Word> words, double width)
    {
        List<int> ends = [];
        for (var start = 0; start < words.Length;)
        {
            var end = start;
            while (end < words.Length && !words[end].EndsLine)
                end++;
            end = Math.Min(end + 1, words.Length);
            if (FitsOneLine(words[start..end], width))
                ends.Add(end);
            else
                BreakStretch(words[start..end], start, width, ends);
            start = end;
        }
        return ends;
    }

    private static bool FitsOneLine(ReadOnlySpan<Word> words, double width)
    {
        var line = 0.0;
        for (var index = 0; index < words.Length; index++)
            line += words[index].Width + (index > 0 ? words[index - 1].SpaceWidth : 0);
        return line <= width + Tolerance;
    }

    private static void BreakStretch(ReadOnlySpan<Word> words, int offset, double width, List<int> ends)
    {
        var count = words.Length;
        var best = count < MostOnStack ? stackalloc double[count + 1] : new double[count + 1];
        var next = count < MostOnStack ? stackalloc int[count] : new int[count];
        best[count] = 0;
        for (var first = count - 1; first >= 0; first--)
        {
            best[first] = double.MaxValue;
            var line = 0.0;
            for (var last = first; last < count; last++)
            {
                line += words[last].Width + (last > first ? words[last - 1].SpaceWidth : 0);
                if (line > width + Tolerance && last > first)
                    break;
                var cost = LineCost + Raggedness(line, width, first, last, count) + best[last + 1];
                if (cost < best[first])
                    (best[first], next[first]) = (cost, last + 1);
            }
        }
        for (var at = 0; at < count; at = next[at])
            ends.Add(offset + next[at]);
    }

    private static double Raggedness(double line, double width, int first, int last, int count)
    {
        if (last == count - 1)
            return first > 0 && line < LonelyWordShare * width ? LonelyWordCost : 0;
        var slack = Math.Max(0, width - line) / width;
        return slack * slack;
    }
}

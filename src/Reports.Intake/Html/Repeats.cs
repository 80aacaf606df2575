namespace Reports.Intake.Html;

/// <summary>Pages hold an article or a part of it twice, for narrow screens and for wide ones.</summary>
internal static class Repeats
{
    /// <summary>Fewer paragraphs, or shorter ones, may well be said twice: a refrain, a form, a row of figures.</summary>
    private const int FewestParagraphs = 4;

    private const int FewestCharacters = 500;

    /// <summary>Only a longer paragraph tells that its place has been seen before.</summary>
    private const int ShortestTold = 80;

    /// <summary>The paragraphs without the runs of them that have stood before in the same order.</summary>
    public static List<string> Without(List<string> paragraphs)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<string>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count;)
        {
            var length = firsts.TryGetValue(paragraphs[i], out var first) && paragraphs[i].Length >= ShortestTold ? RunLength(paragraphs, first, i) : 1;
            var run = paragraphs.GetRange(i, length);
            if (!IsCopy(run))
                kept.AddRange(run);
            for (var end = i + length; i < end; i++)
                firsts.TryAdd(paragraphs[i], i);
        }
        return kept;
    }

    private static int RunLength(List<string> paragraphs, int first, int copy)
    {
        var length = 0;
        while (first + length < copy && copy + length < paragraphs.Count && paragraphs[first + length] == paragraphs[copy + length])
            length++;
        return length;
    }

    private static bool IsCopy(List<string> run) =>
        run.Count >= FewestParagraphs && run.Distinct(StringComparer.Ordinal).ToList() is var told
        && told.Count >= FewestParagraphs && told.Sum(paragraph => paragraph.Length) >= FewestCharacters;
}

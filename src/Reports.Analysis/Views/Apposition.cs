using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>Reads what stands between commas behind a noun phrase.</summary>
internal static class Apposition
{
    private static readonly WordSet WhoWords = WordSets.Of("who-words");

    /// <summary>What the tokens of a stretch between commas are.</summary>
    public static AppositionKind KindOf(ClauseMap map, int first, int end)
    {
        if (first >= end)
            return AppositionKind.None;
        var tag = map.Tag(first);
        var lower = map.Lower(first);
        if (WhoWords.Contains(lower))
            return AppositionKind.Description;
        if (tag is "VBD" && Words.IsProper(map.Tag(first + 1)) && Words.IsProper(map.Tag(end - 1)) && CountFinite(map, first + 1, end) == 0)
            return AppositionKind.Description;
        if (tag is "WRB" && map.Tag(first + 1) is "VBN" && CountFinite(map, first, end) == 0)
            return AppositionKind.Parenthesis;
        var verbs = CountFinite(map, first, end);
        if (lower is "and" or "but" or "or")
            return AppositionKind.None;
        if (tag == "IN" || Words.IsAdverb(tag) || Words.IsWeekday(lower) || lower is "speaking")
            return verbs == 0 || HasRelative(map, first, end) ? (lower is "of" or "along" or "including" ? AppositionKind.Description : AppositionKind.Parenthesis) : AppositionKind.None;
        if (verbs > 0 && !HasRelative(map, first, end))
            return AppositionKind.None;
        return tag is "DT" or "CD" or "JJ" or "PRP$" or "VBN" or "VBG" or "WDT" or "RBS" or "JJS" || Words.IsNoun(tag) || lower is "then" or "now" or "once" or "("
            ? AppositionKind.Description
            : AppositionKind.None;
    }

    /// <summary>The noun phrase at the start of a comma-closed stretch that runs to <paramref name="end"/>.</summary>
    public static NounChain? OwnerOf(ClauseMap map, int end, int start)
    {
        for (var i = start; i < end; i++)
        {
            if (map.Lower(i) is "," && NounChain.EndingAt(map, i, start) is { } chain && KindOf(map, i + 1, end) == AppositionKind.Description)
                return chain;
        }

        return null;
    }

    /// <summary>Where the appositives behind an inverted subject end: before a quotation, an adverbial, another clause.</summary>
    public static int EndBehind(ClauseMap map, int end, int limit)
    {
        while (end < limit && map.Lower(end) is ",")
        {
            var stop = StretchEnd(map, end + 1, limit);
            if (stop <= end + 1 || !Describes(map, end + 1, stop) || IntroducesAnother(map, end + 1, stop, limit))
                break;
            end = stop;
        }

        return end;
    }

    /// <summary>"according to Panov, the Front's leader, Ali Reza, hopes": the description is of the name behind it.</summary>
    public static bool IntroducesAnother(ClauseMap map, int first, int stop, int limit)
    {
        if (stop + 1 >= limit || map.Lower(stop) is not "," || !Words.IsProper(map.Tag(stop + 1)) || !Enumerable.Range(first, stop - first).Any(i => map.Tag(i) is "POS"))
            return false;
        var end = stop + 1;
        while (end < limit && Words.IsProper(map.Tag(end)))
            end++;
        return end < limit && map.Lower(end) is ",";
    }

    private static bool Describes(ClauseMap map, int first, int stop)
    {
        if (map.QuotationAt(first) >= 0)
            return false;
        var lower = map.Lower(first);
        if (lower is "who" or "whose" or "which")
            return true;
        var tag = map.Tag(first);
        if (HasClauseOfItsOwn(map, first, stop))
            return false;
        return (tag is "DT" or "CD" or "JJ" or "PRP$" or "JJS" or "RBS" || Words.IsNoun(tag) || lower is "then" or "now" or "author") && !Words.IsTime(lower);
    }

    private static int StretchEnd(ClauseMap map, int first, int limit)
    {
        var i = first;
        while (i < limit && map.Lower(i) is not ("," or ";" or ":" or "--" or "—") && !map.IsOpeningMark(i))
            i++;
        return i;
    }

    private static int CountFinite(ClauseMap map, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            if (Words.IsFinite(map.Tag(i)) && map.QuotationAt(i) < 0)
                count++;
        }

        return count;
    }

    /// <summary>Whether a finite verb comes before any relative pronoun.</summary>
    private static bool HasClauseOfItsOwn(ClauseMap map, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (map.Tag(i) is "WP" or "WDT" or "WRB" or "WP$" || map.Lower(i) is "that")
                return false;
            if (Words.IsFinite(map.Tag(i)) && map.QuotationAt(i) < 0)
                return true;
        }

        return false;
    }

    private static bool HasRelative(ClauseMap map, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (map.Tag(i) is "WP" or "WDT" or "WRB" or "WP$" || map.Lower(i) is "that")
                return true;
        }

        return false;
    }
}

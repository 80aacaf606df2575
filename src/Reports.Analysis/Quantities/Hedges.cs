using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Quantities;

/// <summary>Recognises the hedge before a number, and the one behind it ("nine or more").</summary>
internal static class Hedges
{
    /// <summary>Longer ones first where one begins another.</summary>
    private static readonly Hedge[] Leading =
    [
        AtLeast("no", "fewer", "than"), AtLeast("no", "less", "than"), AtLeast("not", "less", "than"), AtLeast("not", "fewer", "than"),
        AtLeast("at", "the", "very", "least"), AtLeast("at", "least"), AtLeast("at", "a", "minimum"), AtLeast("a", "minimum", "of"),
        AtLeast("a", "total", "of", "over"), AtLeast("a", "total", "of", "at", "least"), AtLeast("a", "total", "of", "more", "than"),
        AtLeast("upwards", "of"), AtLeast("upward", "of"), AtLeast("in", "excess", "of"), AtLeast("well", "over"), AtLeast("well", "above"),
        AtLeast("over"), AtLeast("above"), AtLeast("exceeding"),
        AtMost("no", "more", "than"), AtMost("not", "more", "than"), AtMost("at", "most"), AtMost("a", "maximum", "of"),
        AtMost("as", "many", "as"), AtMost("up", "to"), AtMost("fewer", "than"), AtMost("less", "than"), AtMost("under"), AtMost("below"),
        AtLeast("many", "more", "than"), AtLeast("more", "than"),
        FromBelow("very", "nearly"), FromBelow("nearly"), FromBelow("almost"), FromBelow("close", "to"), FromBelow("just", "under"),
        About("an", "estimated"), About("estimated"), About("about"), About("around"), About("approximately"), About("roughly"),
        About("some"), About("circa"), About("perhaps"), About("in", "the", "region", "of"), About("somewhere", "around"), About("~"),
    ];

    /// <summary>Words that a hedge can start with.</summary>
    public static IEnumerable<string> FirstWords => Leading.Select(h => h.Words[0]);

    /// <summary>The hedge that starts at a token, if any.</summary>
    public static Hedge? At(TokenList tokens, int position, int end)
    {
        foreach (var hedge in Leading)
        {
            if (Matches(tokens, position, end, hedge.Words))
                return hedge;
        }

        return null;
    }

    /// <summary>The hedge behind a number, and how many tokens it has.</summary>
    public static (Hedge Hedge, int Length)? Behind(TokenList tokens, int position, int end)
    {
        if (Matches(tokens, position, end, ["or", "more"]) || Matches(tokens, position, end, ["or", "so", "more"]))
            return (AtLeast(), 2);
        if (Matches(tokens, position, end, ["or", "so"]))
            return (About(), 2);
        if (Matches(tokens, position, end, ["or", "fewer"]) || Matches(tokens, position, end, ["or", "less"]))
            return (AtMost(), 2);
        if (position < end && tokens[position].Lower == "+" && position > 0 && tokens[position - 1].End == tokens[position].Start)
            return (AtLeast(), 1);
        return null;
    }

    internal static bool Matches(TokenList tokens, int position, int end, ReadOnlySpan<string> words)
    {
        if (position + words.Length > end)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[position + i].Lower != words[i])
                return false;
        }

        return true;
    }

    private static Hedge AtLeast(params string[] words) => new(words, CountQualifier.AtLeast, true, false);

    private static Hedge AtMost(params string[] words) => new(words, CountQualifier.AtMost, false, true);

    private static Hedge FromBelow(params string[] words) => new(words, CountQualifier.Approximate, false, true);

    private static Hedge About(params string[] words) => new(words, CountQualifier.Approximate, true, true);
}

using Reports.Analysis.Quantities;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>The hedge behind the noun that a number counts: "sixty people or more", "a dozen soldiers or so".</summary>
internal static class TrailingHedge
{
    /// <summary>The group with the hedge that follows it, or as it is where none does.</summary>
    public static PersonGroup Apply(ArticleReading reading, PersonGroup group, int end)
    {
        if (group is not { HasNumber: true, IsShare: false, Count: { Qualifier: CountQualifier.Exact, Minimum: > 1 } count } || Hedges.Behind(reading.Tokens, group.End, end) is not var (hedge, length))
            return group;
        return group with { Count = hedge.Apply(count, reading.Article.TextOf(group.First, group.End + length)) };
    }

    /// <summary>Whether nothing but such a hedge stands in a stretch of a sentence.</summary>
    public static bool Fills(SentenceReading sentence, int from, int to) => Hedges.Behind(sentence.Tokens, from, to) is var (_, length) && from + length == to;
}

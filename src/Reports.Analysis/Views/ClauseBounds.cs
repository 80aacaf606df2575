using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Where clauses start and end.</summary>
internal static class ClauseBounds
{
    private static readonly HashSet<string> SentenceAdverbs = WordSets.Of("sentence-adverbs");

    /// <summary>Start of the stretch that can hold the subject of a verb: behind the sentence's start, a quotation, a semicolon or a colon.</summary>
    public static int Start(ClauseMap map, int token, Sentence sentence)
    {
        var i = token;
        while (i > sentence.FirstToken && map.QuotationAt(i - 1) < 0 && map.Lower(i - 1) is not (";" or ":"))
            i--;
        if (i > sentence.FirstToken && map.QuotationAt(i - 1) >= 0 && i < token && map.Lower(i) is ",")
            i++;
        while (i < token && (map.Tag(i) is "CC" || map.Lower(i) is "," || SentenceAdverbs.Contains(map.Lower(i))))
            i++;
        return i;
    }
}

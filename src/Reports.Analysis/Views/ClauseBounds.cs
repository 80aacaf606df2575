using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Where clauses start and end.</summary>
internal static class ClauseBounds
{
    private static readonly WordSet SentenceAdverbs = WordSets.Of("sentence-adverbs");

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

    /// <summary>"had not, as of Friday, announced": index of the word of the verb's group that stands before the insertion; -1 where there is none.</summary>
    public static int AuxiliaryBeforeInsertion(ClauseMap map, int verb)
    {
        var first = map.SentenceOf(verb).FirstToken;
        for (var i = verb - 2; i > first && map.Lower(verb - 1) is "," && map.QuotationAt(i) < 0; i--)
        {
            if (map.Lower(i) is ",")
                return map.Lower(i - 1) is "not" or "n't" or "never" or "have" or "has" or "had" || map.Tag(i - 1) is "MD" ? i - 1 : -1;
        }

        return -1;
    }
}

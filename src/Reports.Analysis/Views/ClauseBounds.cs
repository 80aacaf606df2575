using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Where clauses start and end.</summary>
internal static class ClauseBounds
{
    private static readonly WordSet SentenceAdverbs = WordSets.Of("sentence-adverbs");

    private const int LongestLabel = 6;

    /// <summary>Start of the stretch that can hold the subject of a verb: behind the sentence's start, a quotation of more than a word or two, a semicolon or a colon.</summary>
    public static int Start(ClauseMap map, int token, Sentence sentence)
    {
        var i = token;
        while (i > sentence.FirstToken && (map.QuotationAt(i - 1) < 0 || LabelStart(map, i, sentence) >= 0) && map.Lower(i - 1) is not (";" or ":"))
            i = map.QuotationAt(i - 1) < 0 ? i - 1 : LabelStart(map, i, sentence);
        if (i > sentence.FirstToken && map.QuotationAt(i - 1) >= 0 && i < token && map.Lower(i) is ",")
            i++;
        while (i < token && (map.Tag(i) is "CC" || map.Lower(i) is "," || SentenceAdverbs.Contains(map.Lower(i))))
            i++;
        return i;
    }

    /// <summary>", who was described as “odd” by police, | said": start of a word or two in marks that end before a token within a clause; -1 where they are more than that.</summary>
    private static int LabelStart(ClauseMap map, int end, Sentence sentence)
    {
        var region = map.Quotation(map.QuotationAt(end - 1));
        var isLabel = region.EndToken == end && end - region.OpenToken <= LongestLabel && region.OpenToken > sentence.FirstToken
            && map.Tag(end) is "IN" or "," or "CC" && char.IsLetter(map.Tokens[region.OpenToken - 1].Text[0]) && map.Lower(end - 2) is not ("," or "." or "!" or "?");
        return isLabel ? region.OpenToken : -1;
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

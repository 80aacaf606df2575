using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Gaps;

/// <summary>Whether words of a set stand in a stretch of a sentence.</summary>
internal static class SentenceWords
{
    /// <summary>How far before its verb a negation stands: "has <b>not</b> been independently confirmed".</summary>
    private const int Reach = 4;

    /// <summary>Whether a word of a set stands in a stretch, as far as it lies in the sentence.</summary>
    public static bool Has(ArticleText text, Sentence sentence, int first, int end, WordSet words)
    {
        for (var i = Math.Max(first, sentence.FirstToken); i < end; i++)
        {
            if (words.Contains(text.Tokens[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the negations stands shortly before a word.</summary>
    public static bool IsNegated(ArticleText text, Sentence sentence, int at, WordSet negations) => Has(text, sentence, at - Reach, at, negations);
}

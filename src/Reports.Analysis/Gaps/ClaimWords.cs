using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Gaps;

/// <summary>Whether a text speaks of a claim, an admission or a confession, whoever makes it.</summary>
internal static class ClaimWords
{
    private static readonly WordSet Claiming = WordSets.Of("claiming-verbs");

    private static readonly WordSet Holding = WordSets.Of("forms-of-hold");

    private static readonly WordSet Authorship = WordSets.Of("authorship-words");

    private static readonly WordSet Hospitals = WordSets.Of("hospitals");

    private static readonly WordSet Admissions = WordSets.Of("admissions");

    private static readonly WordSet Says = WordSets.Of("claimant-says");

    private static readonly WordSet Groups = WordSets.Of("claimant-groups");

    private static readonly WordSet OwnPronouns = WordSets.Of("claimant-pronouns");

    private static readonly WordSet Deeds = WordSets.Of("claimed-deeds");

    /// <summary>Whether a sentence speaks of one.</summary>
    public static bool Are(ArticleText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = text.Tokens[i].Lower;
            if (Claiming.Contains(word) && IsFollowedBy(text, sentence, i, Deeds, word[0] == 'c' ? 6 : 3, word[0] == 'c'))
                return true;
            if (Admissions.Contains(word) && !IsOfHospital(text, sentence, i))
                return true;
            if (Holding.Contains(word) && Has(text, sentence, Says) && Has(text, sentence, Groups))
                return true;
            if (Authorship.Contains(word) && Has(text, sentence, Says) && (word is "responsible" or "behind" || Has(text, sentence, OwnPronouns)))
                return true;
        }

        return false;
    }

    private static bool Has(ArticleText text, Sentence sentence, WordSet words)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Contains(text.Tokens[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>"claimed Monday's raid"; what is taken must be responsibility or credit.</summary>
    private static bool IsFollowedBy(ArticleText text, Sentence sentence, int at, WordSet words, int reach, bool anyDeed)
    {
        for (var i = at + 1; i < Math.Min(at + 1 + reach, sentence.EndToken); i++)
        {
            if (text.Tokens[i].Lower is "that" or "," or ";")
                return false;
            if (anyDeed ? words.Contains(text.Tokens[i].Lower) : text.Tokens[i].Lower is "responsibility" or "credit")
                return true;
        }

        return false;
    }

    /// <summary>"was admitted to hospital".</summary>
    private static bool IsOfHospital(ArticleText text, Sentence sentence, int at) =>
        text.Tokens[at].Lower is "admitted" or "admission" && Enumerable.Range(at + 1, Math.Max(0, Math.Min(6, sentence.EndToken - at - 1))).Any(i => Hospitals.Contains(text.Tokens[i].Lower));
}

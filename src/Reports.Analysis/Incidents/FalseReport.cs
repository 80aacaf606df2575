using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>"The claim that gunmen attacked a school is false": what a text calls a false report did not happen.</summary>
internal static class FalseReport
{
    private static readonly WordSet Predicates = WordSets.Of("false-predicates");

    private static readonly WordSet Attributes = WordSets.Of("false-attributes");

    private static readonly WordSet Reports = WordSets.Of("report-nouns");

    private static readonly WordSet Be = WordSets.Of("finite-be");

    /// <summary>Whether a token stands in what its sentence calls a false report.</summary>
    public static bool Covers(SentenceReading sentence, int token)
    {
        for (var i = sentence.First; i < token; i++)
        {
            if (Reports.Contains(sentence.Lower(i)) && (Attributes.Contains(sentence.Lower(i - 1)) && Opens(sentence, i + 1) || Opens(sentence, i + 1) && HasPredicate(sentence, token)))
                return true;
            if (sentence.Lower(i) is "falsely" && sentence.Lower(i + 1) is "claimed" or "claims" or "claiming" or "claim" or "reported" or "said" or "alleged")
                return true;
        }

        return false;
    }

    /// <summary>"that", "of", "about", "which purports to show": what the report says follows.</summary>
    private static bool Opens(SentenceReading sentence, int i) => sentence.Lower(i) is "that" or "of" or "about" or "which" or "claiming" or "saying" or "showing" or "purporting" or "purportedly" || sentence.Tag(i) is "IN" or "VBG";

    /// <summary>"… is false", "turned out to be a hoax", behind the token and in its clause.</summary>
    private static bool HasPredicate(SentenceReading sentence, int token)
    {
        for (var i = token + 1; i < sentence.End && sentence.Lower(i) is not (";" or "but"); i++)
        {
            if (!Predicates.Contains(sentence.Lower(i)))
                continue;
            for (var b = i - 1; b >= i - 3; b--)
            {
                if (Be.Contains(sentence.Lower(b)) || sentence.Lower(b) is "be" or "been")
                    return true;
            }
        }

        return false;
    }
}

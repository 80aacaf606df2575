using Reports.Analysis.Text;

namespace Reports.Analysis.Tagging;

/// <summary>
/// A sentence needs a finite verb. Where the tagger found none, the first participle behind a noun that no auxiliary governs is one:
/// "The governor called for help".
/// </summary>
internal static class FiniteVerbRepair
{
    public static void Apply(string[] words, string[] tags, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (!HasFiniteVerb(tags, sentence) && Candidate(words, tags, sentence) is var i and >= 0)
                tags[i] = "VBD";
        }
    }

    private static bool HasFiniteVerb(string[] tags, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tags[i] is "VBD" or "VBZ" or "VBP" or "MD")
                return true;
        }

        return false;
    }

    private static int Candidate(string[] words, string[] tags, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (tags[i] == "VBN" && tags[i - 1] is "NN" or "NNS" or "NNP" or "NNPS" or "PRP" or "RB" or "WP" or "WDT" && IsPastForm(words[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Whether the participle is spelled like the past tense; "seen" and "taken" are not.</summary>
    private static bool IsPastForm(string word) =>
        word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ||
        word.ToUpperInvariant() is "SAID" or "TOLD" or "HELD" or "LED" or "SHOT" or "HIT" or "MADE" or "FOUND" or "LEFT" or "SET" or "SENT" or "MET" or "PUT" or "LOST" or "WON";
}

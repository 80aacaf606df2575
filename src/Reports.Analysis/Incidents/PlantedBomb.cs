using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Incidents;

/// <summary>"placed explosives in four shops", "a bomb was planted under his car": a bomb that was put somewhere, whether or not it went off.</summary>
internal static class PlantedBomb
{
    private const int LongestObject = 6;

    private static readonly WordSet Planting = WordSets.Of("planting-verbs");

    private static readonly WordSet Bombs = WordSets.Of("thrown-bombs");

    private static readonly WordSet Places = WordSets.Of("words-to-planted-places");

    /// <summary>Whether the bomb that a verb says was planted somewhere is one told of before ("the bomb"), null where it tells of none.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static bool? At(TokenList tokens, int verb, int first, int end)
    {
        if (!Planting.Contains(tokens[verb].Lower) || tokens[verb].Tag is not ("VBD" or "VBN"))
            return null;
        return PlantsObject(tokens, verb, end) ? tokens[verb + 1].Lower is "the" or "this" or "that" : IsPlanted(tokens, verb, first, end);
    }

    /// <summary>"placed | sticks of dynamite in".</summary>
    private static bool PlantsObject(TokenList tokens, int verb, int end)
    {
        var bomb = false;
        for (var i = verb + 1; i < end && i <= verb + LongestObject; i++)
        {
            if (bomb && Places.Contains(tokens[i].Lower))
                return true;
            bomb |= Bombs.Contains(tokens[i].Lower);
            if (!(Bombs.Contains(tokens[i].Lower) || tokens[i].Tag is "DT" or "CD" or "JJ" or "NN" or "NNS" or "VBN" || tokens[i].Lower == "of"))
                return false;
        }

        return false;
    }

    /// <summary>"a bomb | was planted under".</summary>
    private static bool? IsPlanted(TokenList tokens, int verb, int first, int end)
    {
        var bomb = verb - 1;
        while (bomb > first && tokens[bomb].Lower is "was" or "were" or "been" or "had" or "has" or "have")
            bomb--;
        if (bomb == verb - 1 || verb + 1 >= end || !Bombs.Contains(tokens[bomb].Lower) || !Places.Contains(tokens[verb + 1].Lower))
            return null;
        while (bomb > first && tokens[bomb].Tag is "NN" or "NNS" or "JJ")
            bomb--;
        return tokens[bomb].Lower is "the" or "this" or "that";
    }
}

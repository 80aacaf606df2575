using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>"A bomb partly destroyed a school", "a hospital was hit by a missile": a weapon and what it did to a thing.</summary>
internal static class BombDamage
{
    private const int LongestMeans = 6;

    private const int MostAdverbs = 2;

    private static readonly WordSet Damaging = WordSets.Of("damaging-verbs");

    private static readonly WordSet Bombs = WordSets.Of("damaging-bombs");

    private static readonly WordSet Guided = WordSets.Of("guided-weapons");

    private static readonly WordSet Shells = WordSets.Of("unguided-weapons");

    /// <summary>The kind of attack that a verb of damage tells of and whether the weapon is one told of before ("the bomb"), null where no weapon did it.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static (IncidentType Type, bool IsKnown)? At(TokenList tokens, int verb, int first, int end) =>
        Damaging.Contains(tokens[verb].Lower) && tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal) ? Subject(tokens, verb, first) ?? Means(tokens, verb, end) : null;

    /// <summary>"a car bomb | badly | damaged"; not "rockets | struck near the base".</summary>
    private static (IncidentType, bool)? Subject(TokenList tokens, int verb, int first)
    {
        var at = verb - 1;
        while (at > first && at >= verb - MostAdverbs && tokens[at].Tag == "RB")
            at--;
        if (at < first || tokens[verb].Tag == "VBG" || verb + 1 >= tokens.Count || tokens[verb + 1].Tag is "IN" or "TO" || Kind(tokens[at].Lower) is not { } kind)
            return null;
        while (at > first && tokens[at].Tag is "NN" or "NNS" or "NNP" or "JJ" or "VBN")
            at--;
        return (kind, tokens[at].Lower is "the" or "this" or "that");
    }

    /// <summary>"destroyed | by a powerful bomb"; what "a bomb threat" did is no blast.</summary>
    private static (IncidentType, bool)? Means(TokenList tokens, int verb, int end)
    {
        if (verb + 1 >= end || tokens[verb + 1].Lower != "by")
            return null;
        IncidentType? kind = null;
        for (var i = verb + 2; i < end && i <= verb + LongestMeans && tokens[i].Tag is "DT" or "CD" or "JJ" or "NN" or "NNS" or "NNP"; i++)
            kind = Kind(tokens[i].Lower);
        return kind is { } done ? (done, tokens[verb + 2].Lower is "the" or "this" or "that") : null;
    }

    private static IncidentType? Kind(string lower) =>
        Bombs.Contains(lower) ? IncidentType.Bombing : Guided.Contains(lower) ? IncidentType.Airstrike : Shells.Contains(lower) ? IncidentType.ArmedAssault : null;
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Tells the strike of an army from that of workers: by its aim ("on a market"), by whose it is ("an Israeli strike") or by what it did ("the strike killed nine").</summary>
internal static class ArmedStrike
{
    /// <summary>Tokens from "the strike on Friday night" to what it did.</summary>
    private const int EffectReach = 6;

    private static readonly WordSet Adjectives = WordSets.Of("armed-strike-adjectives");

    private static readonly WordSet Effects = WordSets.Of("strike-effects");

    private static readonly WordSet OfWorkers = WordSets.Of("strikes-of-workers");

    /// <summary>Whether a trigger is a bare "strike" that nothing shows to be an army's.</summary>
    public static bool IsOfWorkers(SentenceReading sentence, EventTrigger trigger) => trigger.End == trigger.First + 1 && sentence.Lower(trigger.First) is "strike" or "strikes" && !IsArmed(sentence, trigger);

    /// <summary>Whether the word before a bare "strike" makes it one of workers or prisoners.</summary>
    /// <param name="before">The word in lower case.</param>
    public static bool IsOfWorkers(string before) => OfWorkers.Contains(before);

    private static bool IsArmed(SentenceReading sentence, EventTrigger trigger)
    {
        var before = sentence.Lower(trigger.First - 1);
        if (OfWorkers.Contains(before) || sentence.Tag(trigger.First - 1) == "IN")
            return false;
        if (before == "the" && Enumerable.Range(trigger.End, EffectReach).Any(i => sentence.Lower(i) is "aimed" || Effects.Contains(sentence.Lower(i)) && sentence.Tag(i).StartsWith("VB", StringComparison.Ordinal)))
            return true;
        return trigger.HasAim || IsConducted(sentence, trigger.First) || Adjectives.Contains(before) || Effects.Contains(sentence.Lower(trigger.End)) ||
            sentence.Lower(trigger.End) is "that" or "which" && Effects.Contains(sentence.Lower(trigger.End + 1)) ||
            sentence.Tag(trigger.First - 1) is "JJ" or "NNP" or "POS" && IsCapitalised(sentence, trigger.First - 1);
    }

    /// <summary>"carried out 19 | strikes", "conducted three | strikes": as an army does.</summary>
    private static bool IsConducted(SentenceReading sentence, int strike)
    {
        var verb = strike - 1;
        while (sentence.Tag(verb) is "CD" or "JJ" or "DT" or "NN")
            verb--;
        return sentence.Lower(verb) is "conducted" or "conducting" || (sentence.Lower(verb) is "out" && sentence.Lower(verb - 1) is "carried" or "carrying");
    }

    /// <summary>"Israeli", "Israel's", "U.S.".</summary>
    private static bool IsCapitalised(SentenceReading sentence, int token) =>
        char.IsUpper(sentence.Tokens[sentence.Tag(token) == "POS" ? token - 1 : token].Text[0]);
}

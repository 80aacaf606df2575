using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims;

/// <summary>Whether a verb or noun tells of what happened, not of what may, might have, should, or was only tried.</summary>
internal static class Mood
{
    private const int Reach = 7;

    private static readonly WordSet Bounds = WordSets.Of("mood-bounds");

    private static readonly WordSet Unreal = WordSets.Of("unreal-words");

    private static readonly WordSet UnrealModifiers = WordSets.Of("unreal-modifiers");

    private static readonly WordSet UnrealCompounds = WordSets.Of("unreal-compounds");

    private static readonly WordSet RealInfinitives = WordSets.Of("real-infinitives");

    /// <summary>Whether harm told by a verb is told as a fact.</summary>
    public static bool IsActual(SentenceReading sentence, int verb)
    {
        // "sentenced to life without parole for | killing": what somebody is punished or praised for is done, whatever was denied before
        if (sentence.Lower(verb - 1) == "for" && sentence.Tag(verb) == "VBG" && !Unreal.Contains(sentence.Lower(verb - 2)))
            return true;
        if (sentence.Tag(verb) == "VB" && StartOfInfinitives(sentence, verb) is var joined and > 0)
            return IsRealInfinitive(sentence, joined);
        for (var i = verb - 1; i >= Math.Max(sentence.First, verb - Reach); i--)
        {
            var lower = sentence.Lower(i);
            if (lower == "that" && IsCounted(sentence, i - 1))
                return false;
            if (lower is "," or ";" or ":" or "\"" or "''" or "``" || Bounds.Contains(lower))
                return true;
            if (Unreal.Contains(lower))
                return false;
            if (lower is "not" or "n't" or "never" or "without" || IsCounted(sentence, i))
                return false;
            if (lower == "to" && sentence.Tag(i + 1) is not ("VBG" or "RB" or "CD" or "DT" or "PRP$") && !IsOfSubject(sentence, i, verb))
                return IsRealInfinitive(sentence, i) || IsInRelativeClause(sentence, i, verb);
        }

        return true;
    }

    /// <summary>The "to" of which a verb is one of several infinitives: "to try, convict and | shoot"; 0 where it is none.</summary>
    private static int StartOfInfinitives(SentenceReading sentence, int verb)
    {
        var at = verb - 1;
        if (sentence.Lower(at) is not ("and" or "or" or ","))
            return 0;
        while (at > sentence.First && (sentence.Tag(at) is "VB" or "CC" or "RB" || sentence.Lower(at) is "," or "\"" or "``" or "''"))
            at--;
        return sentence.Lower(at) == "to" ? at : 0;
    }

    /// <summary>Whether an event told by a noun happened: not "attempted murder", "a plot for the assassination of".</summary>
    public static bool IsActualNoun(SentenceReading sentence, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(sentence.First, noun - 4); i--)
        {
            if (UnrealModifiers.Contains(sentence.Lower(i)) && !(sentence.Lower(i) == "against" && i < noun - 2))
                return false;
        }

        return !UnrealCompounds.Contains(sentence.Lower(noun + 1));
    }

    /// <summary>"this is the first time that a judge was killed" counts the deed among others, and tells of none.</summary>
    private static bool IsCounted(SentenceReading sentence, int i) => sentence.Lower(i) == "time" && sentence.Lower(i - 1) is "first" or "second" or "third";

    /// <summary>"gunmen believed to belong to a gang | killed": the infinitive says more of those who act, and is none of the verb's.</summary>
    private static bool IsOfSubject(SentenceReading sentence, int to, int verb) =>
        sentence.Lower(to + 1) is "be" or "belong" or "come" && verb > to + 2 && sentence.Tag(verb) is "VBD" or "VBN" && sentence.Tag(verb - 1).StartsWith("NN", StringComparison.Ordinal)
        || sentence.Lower(to - 1) is "belong" or "belonging";

    /// <summary>"guards who had tried to search the bomber | were killed": behind a clause with "who" that the infinitive ends, a passive tells of the guards.</summary>
    private static bool IsInRelativeClause(SentenceReading sentence, int to, int verb)
    {
        var auxiliary = verb - 1;
        while (sentence.Tag(auxiliary) == "RB")
            auxiliary--;
        return sentence.Lower(auxiliary) is "was" or "were" && auxiliary > to + 2 && Enumerable.Range(to - Reach, Reach).Any(i => sentence.Lower(i) == "who");
    }

    /// <summary>"is said to have killed", "managed to kill", "went on to kill" tell of deeds; "tried to kill" does not.</summary>
    private static bool IsRealInfinitive(SentenceReading sentence, int to) =>
        sentence.Lower(to + 1) == "have" && sentence.Lower(to - 1) is not ("intended" or "planned" or "wanted")
        || RealInfinitives.Contains(sentence.Lower(to - 1));
}

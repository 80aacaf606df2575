namespace Reports.Analysis.Victims;

/// <summary>Whether a verb or noun tells of what happened, not of what may, might have, should, or was only tried.</summary>
internal static class Mood
{
    private const int Reach = 7;

    /// <summary>Whether harm told by a verb is told as a fact.</summary>
    public static bool IsActual(SentenceReading sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(sentence.First, verb - Reach); i--)
        {
            var lower = sentence.Lower(i);
            if (lower == "that" && IsCounted(sentence, i - 1))
                return false;
            if (lower is "," or ";" or ":" or "that" or "who" or "which" or "and" or "\"" or "''" or "``" or "“" or "”")
                return true;
            if (lower is "would" or "could" or "may" or "might" or "will" or "can" or "should" or "must" or "shall" or "'ll" or "cannot" or "wo" or "if" or "unless" or "whether")
                return false;
            if (lower is "not" or "n't" or "never" or "without" || IsCounted(sentence, i))
                return false;
            if (lower == "to" && sentence.Tag(i + 1) != "RB")
                return IsRealInfinitive(sentence, i);
        }

        return true;
    }

    /// <summary>Whether an event told by a noun happened: not "attempted murder", "a plot for the assassination of".</summary>
    public static bool IsActualNoun(SentenceReading sentence, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(sentence.First, noun - 4); i--)
        {
            if (sentence.Lower(i) is "attempted" or "attempt" or "attempts" or "plot" or "plots" or "plotting" or "plan" or "plans" or "planned" or "planning" or "threat" or "threats" or "alleged" or "possible" or "foiled" or "thwarted" or "conspiracy"
                or "first" or "prevent" or "avoid" or "no" or "not" or "potential" or "future" or "against" && !(sentence.Lower(i) == "against" && i < noun - 2))
                return false;
        }

        return sentence.Lower(noun + 1) is not ("attempt" or "attempts" or "plot" or "plots" or "threat" or "threats" or "penalty" or "charges" or "charge" or "squad" or "squads" or "rate" or "trial" or "suspect" or "row");
    }

    /// <summary>"this is the first time that a judge was killed" counts the deed among others, and tells of none.</summary>
    private static bool IsCounted(SentenceReading sentence, int i) => sentence.Lower(i) == "time" && sentence.Lower(i - 1) is "first" or "second" or "third";

    /// <summary>"is said to have killed", "managed to kill", "went on to kill" tell of deeds; "tried to kill" does not.</summary>
    private static bool IsRealInfinitive(SentenceReading sentence, int to) =>
        sentence.Lower(to + 1) == "have" && sentence.Lower(to - 1) is not ("intended" or "planned" or "wanted")
        || sentence.Lower(to - 1) is "managed" or "on" or "proceeded" or "continued" or "used" or "confirmed";
}

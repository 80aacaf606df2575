using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Whether a word for violence tells of an event that happened: not part of a name, no figure of speech, plan or possibility, and not what happens again and again.</summary>
internal static class ActualEvent
{
    private static readonly WordSet Frequencies = WordSets.Of("frequency-words");

    private static readonly WordSet FrequencyAdverbs = WordSets.Of("frequency-adverbs");

    private static readonly WordSet ManyTimes = WordSets.Of("many-times");

    private static readonly WordSet FigurativeBefore = WordSets.Of("figurative-before");

    private static readonly WordSet FigurativeBehind = WordSets.Of("figurative-behind");

    private static readonly WordSet Intentions = WordSets.Of("intentions");

    private static readonly WordSet UnrealEvents = WordSets.Of("unreal-event-words");

    private static readonly WordSet EventCompounds = WordSets.Of("event-compounds");

    public static bool Is(SentenceReading sentence, EventTrigger trigger) => !IsInsideName(sentence, trigger) && IsReal(sentence, trigger) && !IsHabit(sentence, trigger) && !FalseReport.Covers(sentence, trigger.First);

    private static bool IsInsideName(SentenceReading sentence, EventTrigger trigger) =>
        sentence.Article.NameAt(trigger.First) is { Type: Text.NameType.Organization or Text.NameType.Person } name && name.EndToken - name.FirstToken > 1;

    /// <summary>Figures of speech, plans and possibilities are no events.</summary>
    private static bool IsReal(SentenceReading sentence, EventTrigger trigger)
    {
        var before = sentence.Lower(trigger.First - 1);
        var behind = sentence.Lower(trigger.End);
        if (FigurativeBefore.Contains(before))
            return false;
        if (FigurativeBehind.Contains(behind))
            return false;
        return trigger.IsNoun ? IsRealNoun(sentence, trigger) : !IsSupposed(sentence, trigger) && Mood.IsActual(sentence, trigger.First) && !(before == "to" && Intentions.Contains(sentence.Lower(trigger.First - 2)));
    }

    /// <summary>"executing him would change nothing": a deed that is only thought of.</summary>
    private static bool IsSupposed(SentenceReading sentence, EventTrigger trigger)
    {
        const int LongestObject = 5;
        for (var i = trigger.End; sentence.Tag(trigger.First) == "VBG" && i < Math.Min(sentence.End, trigger.End + LongestObject); i++)
        {
            if (sentence.Tag(i) == "MD")
                return sentence.Lower(i) is "would" or "could" or "might" or "may";
            if (sentence.Tag(i) is not ("NN" or "NNS" or "NNP" or "NNPS" or "PRP" or "PRP$" or "DT" or "JJ" or "POS"))
                return false;
        }

        return false;
    }

    private static bool IsRealNoun(SentenceReading sentence, EventTrigger trigger)
    {
        if (ArmedStrike.IsOfWorkers(sentence, trigger))
            return false;
        for (var i = trigger.First - 1; i >= Math.Max(sentence.First, trigger.First - 4); i--)
        {
            if (UnrealEvents.Contains(sentence.Lower(i)) && !(sentence.Lower(i) is "new" && trigger.Strength == TriggerStrength.Strong) && !(sentence.Lower(i) is "against" && i < trigger.First - 2))
                return false;
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "IN" or ",")
                break;
        }

        return !EventCompounds.Contains(sentence.Lower(trigger.End));
    }

    /// <summary>"has been bombed hundreds of times", "is often attacked": what happens again and again is no event of its own.</summary>
    private static bool IsHabit(SentenceReading sentence, EventTrigger trigger)
    {
        const int Reach = 4;
        if (trigger.IsNoun)
            return trigger.IsPlural && (Enumerable.Range(trigger.First - (2 * Reach), (3 * Reach) + 2).Any(i => Frequencies.Contains(sentence.Lower(i)))
                || sentence.Lower(trigger.End) is "are" && sentence.Lower(trigger.End + 1) is "a" or "common");
        for (var i = Math.Max(sentence.First, trigger.First - 2); i < Math.Min(sentence.End, trigger.End + Reach); i++)
        {
            if (FrequencyAdverbs.Contains(sentence.Lower(i))
                || (sentence.Lower(i) == "times" && ManyTimes.Contains(sentence.Lower(i - 1))))
                return true;
        }

        return false;
    }
}

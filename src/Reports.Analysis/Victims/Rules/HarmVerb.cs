using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>What a verb of harm comes to in its place: "stabbed" wounds, "stabbed to death" kills.</summary>
internal readonly record struct HarmVerb(CasualtyVerb Verb, int First, int End, Outcome Outcome)
{
    private static readonly WordSet Wounding = WordSets.Of("wounding");

    public static HarmVerb? At(CasualtyVerbs verbs, SentenceReading sentence, int position)
    {
        if (verbs.At(sentence.Tokens, position, sentence.End) is not var (verb, length))
            return null;
        var end = position + length;
        var outcome = verb.Outcome;
        var before = sentence.Lower(position - 1);
        if (verb.Outcome == Outcome.Wounded && verb.Violent)
        {
            if (before == "fatally")
                outcome = Outcome.Killed;
            if (sentence.Lower(end) == "dead")
                (outcome, end) = (Outcome.Killed, end + 1);
            else if (sentence.Lower(end) == "to" && sentence.Lower(end + 1) == "death")
                (outcome, end) = (Outcome.Killed, end + 2);
            else if (sentence.Lower(end) == "and" && sentence.Lower(end + 1) is "killed" or "killing" or "kills")
                (outcome, end) = (Outcome.Killed, end + 2);
            else if (sentence.Lower(end) == "and" && Wounding.Contains(sentence.Lower(end + 1)))
                end += 2;
        }
        else if (verb.Outcome == Outcome.Wounded && before == "fatally")
        {
            outcome = Outcome.Killed;
        }
        else if (sentence.Lower(position) is "burned" or "burnt" && sentence.Lower(end) is "alive" or "to")
        {
            outcome = Outcome.Killed;
        }

        return new HarmVerb(verb, position, end, outcome);
    }
}

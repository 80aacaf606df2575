using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims.Rules;

/// <summary>Whether those who did the harm are police or troops: whom they shoot in an attack is its attacker, as a rule.</summary>
internal static class Forces
{
    private const int Reach = 4;

    private static readonly WordSet Names = WordSets.Of("police-and-troops");

    /// <summary>"Police shot dead a man".</summary>
    public static bool StandBefore(SentenceReading sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(sentence.First, verb - Reach); i--)
        {
            if (IsForce(sentence.Lower(i)))
                return true;
            if (sentence.Lower(i) is "," or "who" or "and" || sentence.Tag(i) is "IN")
                return false;
        }

        return false;
    }

    /// <summary>"was shot dead by police".</summary>
    public static bool Act(SentenceReading sentence, int behindVerb)
    {
        if (sentence.Lower(behindVerb) != "by" && !(sentence.Lower(behindVerb) is "on" or "at" && sentence.Lower(behindVerb + 2) == "by"))
            return false;
        for (var i = behindVerb + 1; i < Math.Min(sentence.End, behindVerb + 2 + Reach); i++)
        {
            if (IsForce(sentence.Lower(i)))
                return true;
        }

        return false;
    }

    private static bool IsForce(string lower) => Names.Contains(lower);
}

using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>
/// Tells what somebody has been doing from a deed of one day: "the group has killed civilians in attacks" names nobody in number, nothing by
/// name, and no time, and belongs to no incident; "gangs who murder travellers" tells of no deed at all.
/// </summary>
internal static class Habit
{
    private const int Reach = 3;

    /// <summary>Whether a clause in the present perfect has nothing but a bare plural for its object.</summary>
    public static bool Tells(TokenList tokens, Clause clause)
    {
        if (clause.Passive || tokens[clause.Verb].Tag is not ("VBN" or "VBD") || !IsPerfect(tokens, clause.Verb))
            return false;
        if (SpeaksOfThePast(tokens, Math.Max(clause.VerbEnd, clause.Patient?.End ?? 0)))
            return true;
        if (clause.Patient is not { } patient)
            return false;
        for (var i = patient.First; i < patient.BaseEnd; i++)
        {
            if (tokens[i].Tag is "CD" or "DT" or "NNP" or "PRP$" or "NN")
                return false;
        }

        return tokens[patient.Head].Tag is "NNS";
    }

    /// <summary>"have attacked health workers | before", "| in the past".</summary>
    private static bool SpeaksOfThePast(TokenList tokens, int end) =>
        end + 1 < tokens.Count && ((tokens[end].Lower is "before" or "previously" or "repeatedly" && !char.IsLetter(tokens[end + 1].Text[0])) || (end + 2 < tokens.Count && tokens[end].Lower == "in" && tokens[end + 1].Lower == "the" && tokens[end + 2].Lower == "past"));

    /// <summary>"gangs who murder travellers", "a regime that bombs its people": a relative clause in the simple present says what somebody is like.</summary>
    public static bool Characterises(TokenList tokens, Clause clause, int first)
    {
        if (clause.Passive || tokens[clause.Verb].Tag is not ("VBZ" or "VBP") || clause.Agent is not { } agent || agent.Head >= clause.Verb)
            return false;
        for (var i = clause.Verb - 1; i >= first && i > agent.Head; i--)
        {
            if (tokens[i].Tag is "WP" or "WDT" || tokens[i].Lower == "that")
                return true;
            if (!tokens[i].Tag.StartsWith("RB", StringComparison.Ordinal))
                return false;
        }

        return false;
    }

    private static bool IsPerfect(TokenList tokens, int verb)
    {
        for (var i = verb - 1; i >= 0 && verb - i <= Reach; i--)
        {
            if (tokens[i].Lower is "have" or "has")
                return true;
            if (!tokens[i].Tag.StartsWith("RB", StringComparison.Ordinal) && tokens[i].Lower is not "also")
                return false;
        }

        return false;
    }
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>"fired more than a dozen missiles at two bases": a verb of firing, what was fired, and an aim.</summary>
internal static class FiredAt
{
    private const int LongestShot = 8;

    private static readonly WordSet Firing = WordSets.Of("firing-verbs");

    /// <summary>Tokens from what was fired to what it hit.</summary>
    private const int LongestFlight = 10;

    private static readonly WordSet Hitting = WordSets.Of("hitting-verbs");

    private static readonly WordSet Guided = WordSets.Of("guided-weapons");

    private static readonly WordSet Aims = WordSets.Of("words-to-aims");

    private static readonly WordSet TestRanges = WordSets.Of("test-ranges");

    private static readonly WordSet Shells = WordSets.Of("unguided-weapons");

    private static readonly WordSet SmallArms = WordSets.Of("small-arms");

    private static readonly WordSet GoalWords = WordSets.Of("goal-words");

    /// <summary>The kind of attack that a verb tells of, null where it tells of none.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static IncidentType? At(TokenList tokens, int verb, int end) =>
        Shot(tokens, verb, end) is var (kind, aim) && !IsTestRange(tokens, aim, end) ? kind : null;

    /// <summary>"a rocket fired from the hills | hit a house": the kind of attack that a verb of hitting tells of, null where what hit was not fired.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static IncidentType? HitBy(TokenList tokens, int verb, int first, int end)
    {
        if (!Hitting.Contains(tokens[verb].Lower) || !tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal) || IsTestRange(tokens, verb + 1, end) || IsTestRange(tokens, verb + 2, end))
            return null;
        for (var i = verb - 2; i > first && i > verb - LongestFlight; i--)
        {
            if (tokens[i].Lower is "fired" or "launched" && tokens[i].Tag is "VBN" or "VBD" && tokens[i + 1].Lower is "from" or "by" or "at")
                return Guided.Contains(tokens[i - 1].Lower) ? IncidentType.Airstrike : Shells.Contains(tokens[i - 1].Lower) ? IncidentType.ArmedAssault : null;
            if (tokens[i].Lower is "," or ";" || tokens[i].Tag is "VBD" or "VBZ")
                return null;
        }

        return null;
    }

    /// <summary>"fired two missiles into the sea": at nobody.</summary>
    public static bool IsTest(TokenList tokens, int verb, int end) => Shot(tokens, verb, end) is var (_, aim) && IsTestRange(tokens, aim, end);

    /// <summary>What was fired, and where the words for its aim begin.</summary>
    private static (IncidentType Kind, int Aim)? Shot(TokenList tokens, int verb, int end)
    {
        if (!Firing.Contains(tokens[verb].Lower) || !tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal))
            return null;
        IncidentType? kind = null;
        for (var i = verb + 1; i < end && i <= verb + LongestShot; i++)
        {
            if (kind is { } shot && Aims.Contains(tokens[i].Lower))
                return IsGame(tokens, verb, i, end) ? null : (shot, i + 1);
            kind = Guided.Contains(tokens[i].Lower) ? IncidentType.Airstrike : Shells.Contains(tokens[i].Lower) || IsSmallArm(tokens, i) ? IncidentType.ArmedAssault : kind;
            if (tokens[i].Lower is ";" || tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                return null;
        }

        return null;
    }

    /// <summary>"fired three | shots"; not "warning shots".</summary>
    private static bool IsSmallArm(TokenList tokens, int i) => SmallArms.Contains(tokens[i].Lower) && tokens[i].Tag.StartsWith("NN", StringComparison.Ordinal) && tokens[i - 1].Lower != "warning";

    /// <summary>"fired two shots | on target": in a game.</summary>
    private static bool IsGame(TokenList tokens, int verb, int aim, int end) =>
        Enumerable.Range(verb, aim - verb).Any(i => IsSmallArm(tokens, i)) && (tokens[aim].Lower == "on" || Enumerable.Range(aim + 1, Math.Min(3, end - aim - 1)).Any(i => GoalWords.Contains(tokens[i].Lower)));

    /// <summary>"into the | Moon Sea", "towards | waters off the coast": where nobody is.</summary>
    private static bool IsTestRange(TokenList tokens, int aim, int end)
    {
        for (var i = aim; i < end && tokens[i].Tag is "DT" or "JJ" or "CD" or "PRP$" or "POS" or "NN" or "NNS" or "NNP" or "NNPS"; i++)
        {
            if (TestRanges.Contains(tokens[i].Lower))
                return true;
        }

        return false;
    }
}

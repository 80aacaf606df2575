using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>"fired more than a dozen missiles at two bases": a verb of firing, what was fired, and an aim.</summary>
internal static class FiredAt
{
    private const int LongestShot = 8;

    private static readonly WordSet Firing = WordSets.Of("firing-verbs");

    private static readonly WordSet Guided = WordSets.Of("guided-weapons");

    private static readonly WordSet Aims = WordSets.Of("words-to-aims");

    private static readonly WordSet TestRanges = WordSets.Of("test-ranges");

    private static readonly WordSet Shells = WordSets.Of("unguided-weapons");

    /// <summary>The kind of attack that a verb tells of, null where it tells of none.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static IncidentType? At(TokenList tokens, int verb, int end) =>
        Shot(tokens, verb, end) is var (kind, aim) && !IsTestRange(tokens, aim, end) ? kind : null;

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
                return (shot, i + 1);
            kind = Guided.Contains(tokens[i].Lower) ? IncidentType.Airstrike : Shells.Contains(tokens[i].Lower) ? IncidentType.ArmedAssault : kind;
            if (tokens[i].Lower is ";" || tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                return null;
        }

        return null;
    }

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

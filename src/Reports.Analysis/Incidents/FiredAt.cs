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

    private static readonly WordSet Shells = WordSets.Of("unguided-weapons");

    /// <summary>The kind of attack that a verb tells of, null where it tells of none.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static IncidentType? At(TokenList tokens, int verb, int end)
    {
        if (!Firing.Contains(tokens[verb].Lower) || !tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal))
            return null;
        IncidentType? kind = null;
        for (var i = verb + 1; i < end && i <= verb + LongestShot; i++)
        {
            if (kind is not null && tokens[i].Lower is "at" or "on" or "into" or "toward" or "towards" or "against")
                return kind;
            kind = Guided.Contains(tokens[i].Lower) ? IncidentType.Airstrike : Shells.Contains(tokens[i].Lower) ? IncidentType.ArmedAssault : kind;
            if (tokens[i].Lower is ";" || tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                return null;
        }

        return null;
    }
}

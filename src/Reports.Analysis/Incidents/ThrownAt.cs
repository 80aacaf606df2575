using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>"threw a grenade into a cafe", "a petrol bomb was thrown at a mosque": a verb of throwing, what was thrown, and an aim. What a crowd throws at police is part of a riot.</summary>
internal static class ThrownAt
{
    private const int LongestMissile = 6;

    private const int LongestAim = 4;

    private static readonly WordSet Throwing = WordSets.Of("throwing-verbs");

    private static readonly WordSet Aims = WordSets.Of("words-to-thrown-aims");

    private static readonly WordSet Firebombs = WordSets.Of("thrown-firebombs");

    private static readonly WordSet Grenades = WordSets.Of("thrown-grenades");

    private static readonly WordSet Bombs = WordSets.Of("thrown-bombs");

    private static readonly WordSet Forces = WordSets.Of("police-and-troops");

    /// <summary>The kind of attack that a verb tells of, null where it tells of none.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static IncidentType? At(TokenList tokens, int verb, int first, int end)
    {
        if (!Throwing.Contains(tokens[verb].Lower) || !tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal))
            return null;
        var before = KindIn(tokens, Math.Max(first, verb - LongestMissile), verb);
        for (var i = verb + 1; i < end && i <= verb + LongestMissile; i++)
        {
            if (Aims.Contains(tokens[i].Lower) && i + 1 < end && tokens[i + 1].Tag != "CD")
                return AimsAtForces(tokens, i + 1, end) ? null : KindIn(tokens, verb + 1, i) ?? before;
            if (tokens[i].Lower is ";" or "," || tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                return null;
        }

        return null;
    }

    private static bool AimsAtForces(TokenList tokens, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, Math.Min(end, first + LongestAim) - first)).Any(i => Forces.Contains(tokens[i].Lower));

    /// <summary>What an attack with the missile among some words is: a "petrol bomb" sets on fire.</summary>
    private static IncidentType? KindIn(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Firebombs.Contains(tokens[i].Lower))
                return IncidentType.Arson;
            if (Grenades.Contains(tokens[i].Lower))
                return IncidentType.ArmedAssault;
            if (Bombs.Contains(tokens[i].Lower))
                return IncidentType.Bombing;
        }

        return null;
    }
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"forced him out of his car and into a van", "was bundled into a taxi by masked men": how people are abducted.</summary>
internal static class ForcedInto
{
    private const int Reach = 12;

    private const int LongestVehicle = 4;

    private static readonly WordSet Forcing = WordSets.Of("forcing-verbs");

    private static readonly WordSet Vehicles = WordSets.Of("driven-vehicles");

    /// <summary>Whether a verb is one of force: police who use it arrest.</summary>
    public static bool IsForcing(Token verb) => Forcing.Contains(verb.Lower) && verb.Tag.StartsWith("VB", StringComparison.Ordinal);

    /// <summary>Whether a verb of force has "into" and a vehicle behind it.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static bool IsAt(TokenList tokens, int verb, int end)
    {
        if (!IsForcing(tokens[verb]))
            return false;
        var into = Enumerable.Range(verb + 1, Math.Max(0, Math.Min(end - verb - 1, Reach))).FirstOrDefault(i => tokens[i].Lower == "into", -1);
        return into > 0 && Enumerable.Range(verb + 1, Math.Min(end, into + 1 + LongestVehicle) - verb - 1).Any(i => Vehicles.Contains(tokens[i].Lower));
    }
}

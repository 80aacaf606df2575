using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"drove a car packed with explosives into the gate": a vehicle that is a bomb, driven into something.</summary>
internal static class DrivenBomb
{
    private const int Reach = 12;

    private static readonly WordSet Driving = WordSets.Of("driving-verbs");

    private static readonly WordSet Vehicles = WordSets.Of("driven-vehicles");

    private static readonly WordSet Filling = WordSets.Of("filling-participles");

    private static readonly WordSet Explosives = WordSets.Of("explosives");

    /// <summary>Whether a verb tells of it: a vehicle behind the verb, what fills it, and "into" or "at".</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="end">Index behind the sentence.</param>
    public static bool IsAt(TokenList tokens, int verb, int end)
    {
        if (!Driving.Contains(tokens[verb].Lower) || !tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal))
            return false;
        bool vehicle = false, filled = false, bomb = false;
        for (var i = verb + 1; i < end && i <= verb + Reach; i++)
        {
            if (tokens[i].Lower is "," or ";")
                return false;
            if (tokens[i].Lower is "into" or "at" or "through")
                return vehicle && filled && bomb;
            vehicle |= Vehicles.Contains(tokens[i].Lower);
            filled |= Filling.Contains(tokens[i].Lower);
            bomb |= Explosives.Contains(tokens[i].Lower);
        }

        return false;
    }
}

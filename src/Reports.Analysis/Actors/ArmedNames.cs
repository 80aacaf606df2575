using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Words that make a name or description one of an armed group.</summary>
internal static class ArmedNames
{
    private static readonly WordSet InNames = WordSets.Of("armed-names");

    private static readonly WordSet Bodies = WordSets.Of("armed-bodies");

    private static readonly WordSet InDescriptions = WordSets.Of("armed-descriptions");

    /// <summary>Whether a name itself speaks of arms: "Moon Brigades", "Liberation Front of the Moon".</summary>
    public static bool IsArmed(TokenList tokens, int first, int end)
    {
        if (end - first < 2)
            return false;
        for (var i = first; i < end; i++)
        {
            if (InNames.Contains(tokens[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>Whether the last word of a name is one for a body of persons that may bear arms: "Moon Movement".</summary>
    public static bool MayBearArms(string lower) => Bodies.Contains(lower);

    /// <summary>Whether a description speaks of arms: "a militant group", "the armed wing of".</summary>
    public static bool Describes(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (InDescriptions.Contains(tokens[i].Lower))
                return true;
        }

        return false;
    }
}

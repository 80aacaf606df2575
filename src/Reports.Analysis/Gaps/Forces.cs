using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Gaps;

/// <summary>Tells a state's armed or police force by the last word of its name.</summary>
internal static class Forces
{
    private static readonly WordSet Heads = WordSets.Of("state-forces");

    public static bool IsForce(string name) => Heads.Contains(name.Split(" of ", 2)[0].Split(' ')[^1].ToLowerInvariant());
}

namespace Reports.Analysis.Gaps;

/// <summary>Tells a state's armed or police force by the last word of its name.</summary>
internal static class Forces
{
    private static readonly HashSet<string> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        "army", "police", "military", "forces", "force", "troops", "soldiers", "soldier", "officers", "officer", "government", "regime", "coalition", "navy", "guards", "guard", "marines", "policemen", "policeman", "authorities", "commandos", "agents",
    };

    public static bool IsForce(string name) => Heads.Contains(name.Split(" of ", 2)[0].Split(' ')[^1]);
}

namespace Reports.Intake;

/// <summary>The kinds of files that are read.</summary>
public static class SeedTypes
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".text", ".md", ".markdown",
    };

    /// <summary>Whether a file in a folder is taken for a seed, by the ending of its name.</summary>
    public static bool IsSupported(string name) => Extensions.Contains(Path.GetExtension(name));
}

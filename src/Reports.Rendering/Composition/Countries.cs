namespace Reports.Rendering.Composition;

/// <summary>English names of countries by ISO 3166-1 alpha-2 code.</summary>
internal static class Countries
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(Load);

    /// <summary>The name; the code itself where the list lacks it; null for no code.</summary>
    public static string? Name(string? code) => code is null ? null : Names.Value.GetValueOrDefault(code, code);

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("Composition/countries.tsv")
            ?? throw new InvalidOperationException("The list of countries is not part of the assembly.");
        using var reader = new StreamReader(stream);
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            names.Add(line[..tab], line[(tab + 1)..]);
        }
        return names;
    }
}

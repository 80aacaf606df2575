namespace Reports.Analysis.Gaps;

/// <summary>Joins names as English does.</summary>
internal static class Enumeration
{
    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string Of(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}

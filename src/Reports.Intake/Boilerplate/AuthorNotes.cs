namespace Reports.Intake.Boilerplate;

/// <summary>What an article says of its authors under its last paragraphs: "Ana Example is a reporter in the north."</summary>
internal static class AuthorNotes
{
    private static readonly string[] Joints = [" and ", " & ", " with ", ", ", "; ", " / ", " | "];

    private static readonly string[] Verbs = ["is", "was", "are", "were", "has", "have", "covers", "cover", "writes", "write"];

    /// <summary>The names in a byline; a name of one word is a publisher's or a team's and introduces nobody.</summary>
    /// <param name="byline">As stated: "Ana Example and Bo Test".</param>
    public static IReadOnlyList<string> Names(string? byline) =>
        byline is null ? [] : [.. byline.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(IsPersonal)];

    /// <summary>Whether the line begins with one of the names and says of it what it is or does.</summary>
    public static bool Introduces(string line, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            var first = name[..name.IndexOf(' ')];
            if ((line.StartsWith(name, StringComparison.OrdinalIgnoreCase) && SaysWhatIs(line.AsSpan(name.Length), names)) || IsCalled(line, first))
                return true;
        }
        return false;
    }

    /// <summary>"Ana is a reporter in the north."</summary>
    private static bool IsCalled(string line, string first) =>
        line.StartsWith(first, StringComparison.Ordinal) && line.AsSpan(first.Length) is [' ', 'i', 's', ' ', 'a', ' ' or 'n', ..];

    private static bool SaysWhatIs(ReadOnlySpan<char> rest, IReadOnlyList<string> names)
    {
        rest = rest.TrimStart(", ");
        foreach (var other in names)
        {
            if (rest.StartsWith("and ", StringComparison.Ordinal) && rest[4..].StartsWith(other, StringComparison.OrdinalIgnoreCase))
                rest = rest[(4 + other.Length)..].TrimStart();
        }
        foreach (var verb in Verbs)
        {
            if (rest.StartsWith(verb, StringComparison.Ordinal) && rest.Length > verb.Length && rest[verb.Length] == ' ')
                return true;
        }
        return false;
    }

    private static bool IsPersonal(string name) => name.Length >= 5 && name.Contains(' ') && char.IsUpper(name[0]) && char.IsUpper(name[name.LastIndexOf(' ') + 1]);
}

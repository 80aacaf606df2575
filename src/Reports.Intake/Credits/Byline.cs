using System.Text.RegularExpressions;

namespace Reports.Intake.Credits;

/// <summary>A line that says who wrote the article: "By Jane Doe and John Smith", "By JANE DOE, Associated Press".</summary>
internal static partial class Byline
{
    private const int LongestLine = 120;

    /// <summary>The names of a byline, without "By" and without a date after them, or null where the line is none.</summary>
    public static string? OfLine(string line)
    {
        if (line.Length is < 6 or > LongestLine || Form().Match(line) is not { Success: true } match)
            return null;
        var names = match.Groups["names"].Value.Trim().TrimEnd(',', '|', '-', '–', '—', '.', ' ');
        return names.Split(' ').Count(word => word.Length > 0 && char.IsUpper(word[0])) >= 2 ? names : null;
    }

    /// <summary>The name that metadata gives, or null where it gives a web address, or nothing that could be a name.</summary>
    public static string? OfMetadata(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var name = Text.WhiteSpace.Collapse(value);
        if (name.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
            name = name[3..].Trim();
        return name.Length is 0 or > LongestLine || name.Contains("://", StringComparison.Ordinal) || !name.Any(char.IsLetter) ? null : name;
    }

    /// <summary>Every word is a name or joins names: a sentence that happens to begin with "By" has a word in lower case.</summary>
    [GeneratedRegex(@"^(?:By|BY|Written by|Story by|Reported by|Author:|By:)\s+(?<names>(?:(?:\p{Lu}[\p{L}'’.-]*|and|&|de|da|del|della|di|du|la|le|van|von|der|den|bin|ibn|al-\p{Lu}[\p{L}'’-]*|el-\p{Lu}[\p{L}'’-]*|for|in|of|the|with|staff|reporter|correspondent|editor|writer)[,;|/]?\s*)+)(?:[|·•–—-]\s*.*)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

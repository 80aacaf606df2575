using System.Text.RegularExpressions;

namespace Reports.Intake.Boilerplate;

/// <summary>Headings in the notation of wikis ("== Background =="), which copied text keeps, often at a paragraph's end.</summary>
internal static partial class SectionHeadings
{
    /// <summary>The paragraph, cut before and after each heading in it.</summary>
    public static IEnumerable<string> Split(string paragraph)
    {
        if (!paragraph.Contains("==", StringComparison.Ordinal))
            return [paragraph];
        return Heading().Split(paragraph).Select(piece => piece.Trim()).Where(piece => piece.Length > 0);
    }

    /// <summary>The words of a line that is a heading, or null.</summary>
    public static string? TitleOf(string line) =>
        line.StartsWith("==", StringComparison.Ordinal) && line.EndsWith("==", StringComparison.Ordinal) && line.Trim('=') is { Length: > 0 } title
            ? title.Trim()
            : null;

    [GeneratedRegex("(={2,}[^=\\n]{1,80}={2,})", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}

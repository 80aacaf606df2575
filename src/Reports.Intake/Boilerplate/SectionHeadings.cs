using System.Text.RegularExpressions;

namespace Reports.Intake.Boilerplate;

/// <summary>Headings in the notation of wikis ("== Background =="), which copied text keeps, often at a paragraph's end.</summary>
internal static partial class SectionHeadings
{
    /// <summary>The paragraphs, each cut before and after every heading in it.</summary>
    public static List<string> Apart(IReadOnlyList<string> paragraphs)
    {
        var lines = new List<string>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Contains("==", StringComparison.Ordinal))
                lines.AddRange(Heading().Split(paragraph).Select(piece => piece.Trim()).Where(piece => piece.Length > 0));
            else
                lines.Add(paragraph);
        }
        return lines;
    }

    /// <summary>The words of a line that is a heading, or null.</summary>
    public static string? TitleOf(string line) =>
        line.StartsWith("==", StringComparison.Ordinal) && line.EndsWith("==", StringComparison.Ordinal) && line.Trim('=') is { Length: > 0 } title
            ? title.Trim()
            : null;

    [GeneratedRegex("(={2,}[^=\\n]{1,80}={2,})", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}

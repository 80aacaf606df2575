using System.Collections.Frozen;

namespace Reports.Intake;

/// <summary>Which files are worth opening, judged by name. What a file really is, its content says when it is read.</summary>
public static class SeedTypes
{
    private static readonly FrozenSet<string> Extensions = new[]
    {
        ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".odt", ".rtf", ".eml", ".mht", ".mhtml", ".zip",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of this name is read when a whole folder is: its extension is one of a supported format or of a ZIP archive.</summary>
    /// <param name="name">A file's name, with or without folders.</param>
    public static bool IsSupported(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Extensions.Contains(Path.GetExtension(name)) && Path.GetFileName(name)[0] is not ('.' or '~');
    }
}

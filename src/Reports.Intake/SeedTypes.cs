using System.Collections.Frozen;

namespace Reports.Intake;

/// <summary>Which files are worth opening, judged by name. What a file really is, its content says when it is read.</summary>
public static class SeedTypes
{
    /// <summary>The kinds of file that are read, to be listed in a message.</summary>
    public const string Kinds = "plain text (.txt), Markdown (.md), HTML, PDF, Word (.docx), OpenDocument (.odt), RTF and e-mail (.eml, .mht)";

    /// <summary>What to do about a file of any other kind.</summary>
    internal const string Advice = $"Give the article as one of these: {Kinds}.";

    private static readonly FrozenSet<string> Extensions = new[]
    {
        ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".odt", ".rtf", ".eml", ".mht", ".mhtml", ".zip",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of this name is read when a whole folder is: its extension is one of a supported format or of a ZIP archive.</summary>
    /// <param name="name">A file's name, with or without folders.</param>
    public static bool IsSupported(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return HasKnownExtension(name) && Path.GetFileName(name)[0] is not ('.' or '~');
    }

    /// <summary>
    /// Whether a file tells of its folder and not of an attack: "README.md", "seeds/readme.txt". Where files are read that nobody named (of a
    /// folder, an archive, a container), it is left out; who names it has it read.
    /// </summary>
    /// <param name="name">A file's name, with or without folders.</param>
    public static bool IsReadme(string name) => Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the extension is one of a supported format or of a ZIP archive.</summary>
    internal static bool HasKnownExtension(string name) => Extensions.Contains(Path.GetExtension(name));
}

using System.Buffers;
using System.Text;

namespace Reports.Intake.Text;

/// <summary>White space and invisible characters made alike, so that the same article in two formats has the same text.</summary>
internal static class WhiteSpace
{
    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark, and marks of writing direction.</summary>
    private const string Invisible = "\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x22)).Select(code => (char)code)) +
        "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFFFE\uFFFF" + Invisible);

    /// <summary>The text on one line: runs of white space and control characters as one space, none at the ends, nothing invisible.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var unusual = NextUnusual(text, 0);
        if (unusual == text.Length && text.IndexOf("  ") < 0)
            return text.ToString();
        var collapsed = new StringBuilder(text.Length);
        var pendingSpace = false;
        for (var at = 0; at < text.Length;)
        {
            var doubled = text[at..unusual].IndexOf("  ");
            var end = doubled < 0 ? unusual : at + doubled;
            pendingSpace = AppendWords(collapsed, text[at..end], pendingSpace);
            if (end == text.Length)
                break;
            pendingSpace |= !Invisible.Contains(text[end]);
            if (end == unusual)
                unusual = NextUnusual(text, end + 1);
            at = end + 1;
        }
        return collapsed.ToString();
    }

    /// <returns>True where a space belongs before what follows.</returns>
    private static bool AppendWords(StringBuilder collapsed, ReadOnlySpan<char> stretch, bool pendingSpace)
    {
        var words = stretch.Trim(' ');
        if (words.IsEmpty)
            return pendingSpace || !stretch.IsEmpty;
        if (collapsed.Length > 0 && (pendingSpace || stretch[0] == ' '))
            collapsed.Append(' ');
        collapsed.Append(words);
        return stretch[^1] == ' ';
    }

    /// <summary>
    /// The place of the next character that is neither a letter nor a plain space, or the text's length. It stops only at what is not printable
    /// ASCII, which is far faster than a search for so many characters at once.
    /// </summary>
    private static int NextUnusual(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAnyExceptInRange(' ', '~');
            if (next < 0)
                return text.Length;
            if (Unusual.Contains(text[at + next]))
                return at + next;
            at += next + 1;
        }
        return text.Length;
    }
}

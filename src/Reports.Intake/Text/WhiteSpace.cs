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
        if (text.IndexOfAny(Unusual) < 0 && text.IndexOf("  ") < 0)
            return text.ToString();
        var collapsed = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var character in text)
        {
            var plain = character is > ' ' and < '\u007F';
            if (!plain && Invisible.Contains(character))
                continue;
            if (!plain && (char.IsWhiteSpace(character) || char.IsControl(character) || character >= '\uFFFE'))
            {
                pendingSpace = collapsed.Length > 0;
                continue;
            }
            if (pendingSpace)
                collapsed.Append(' ');
            pendingSpace = false;
            collapsed.Append(character);
        }
        return collapsed.ToString();
    }
}

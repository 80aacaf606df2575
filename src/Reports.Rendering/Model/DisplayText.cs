using System.Globalization;
using System.Text;

namespace Reports.Rendering.Model;

/// <summary>Makes any text fit to be shown: hostile or broken characters must not change how the text around them reads.</summary>
public static class DisplayText
{
    private static readonly Rune Replacement = Rune.ReplacementChar;

    /// <summary>
    /// The text with control characters and line breaks as spaces, without explicit direction controls (they could turn the words around them),
    /// without invisible filler, and with U+FFFD for broken surrogates.
    /// </summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NeedsCleaning(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (Shown(rune) is { } shown)
                clean.Append(shown);
        return clean.ToString();
    }

    /// <summary>The text cut at a word's end to at most <paramref name="limit"/> UTF-16 code units, an ellipsis with it; whole text elements only.</summary>
    public static string Shorten(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 2);
        if (text.Length <= limit)
            return text;
        var end = 0;
        var wordEnd = 0;
        while (true)
        {
            var next = end + StringInfo.GetNextTextElementLength(text.AsSpan(end));
            if (next > limit - 1)
                break;
            if (char.IsWhiteSpace(text[end]))
                wordEnd = end;
            end = next;
        }
        var cut = wordEnd > limit / 2 ? wordEnd : end;
        return text[..cut].TrimEnd() + "…";
    }

    private static bool NeedsCleaning(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return false;
        foreach (var unit in text)
            if (unit < ' ' || unit is (>= '\u007F' and <= '\u009F') or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F') or (>= '\uD800' and <= '\uDFFF') or '\u061C' or '\uFEFF' or (>= '\uFFF0' and <= '\uFFFF'))
                return true;
        return false;
    }

    private static Rune? Shown(Rune rune) => rune.Value switch
    {
        < ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 => new Rune(' '),
        // Joiners shape Persian and Indic words and stay; marks, embeddings, overrides, isolates and fillers go.
        0x200C or 0x200D => rune,
        0x00AD or 0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF => null,
        >= 0xE0000 and <= 0xE0FFF => null,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned && (rune.Value & 0xFFFE) == 0xFFFE => Replacement,
        _ => rune,
    };
}

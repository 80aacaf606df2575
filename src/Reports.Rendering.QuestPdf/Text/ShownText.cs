using System.Text;
using Reports.Rendering.Model;

namespace Reports.Rendering.QuestPdf.Text;

/// <summary>Text as it can be drawn: harmless, and every character in some font.</summary>
internal sealed class ShownText(MissingGlyphs missing)
{
    /// <summary>The text to draw.</summary>
    /// <exception cref="MissingGlyphException">No font has a character, and that is asked to be an error.</exception>
    public string Of(string text)
    {
        var clean = DisplayText.Clean(text);
        return clean.EnumerateRunes().All(rune => FontRegistration.Has(rune.Value)) ? clean : Substitute(clean);
    }

    private string Substitute(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (FontRegistration.Has(rune.Value))
                shown.Append(rune);
            else if (HasNoLook(rune))
                continue;
            else if (missing == MissingGlyphs.Fail)
                throw new MissingGlyphException(rune, text.Length <= 80 ? text : $"{text[..80]}…");
            else
                shown.Append('[').Append(MissingGlyphException.Notation(rune)).Append(']');
        }
        return shown.ToString();
    }

    /// <summary>Joiners and variation selectors have no look of their own; a font that lacks one would be reported as lacking a letter.</summary>
    private static bool HasNoLook(Rune rune) => rune.Value is 0x034F or 0x200C or 0x200D or (>= 0xFE00 and <= 0xFE0F);
}

using System.Globalization;
using System.Text;

namespace Reports.Rendering;

/// <summary>A character that no font of the product has.</summary>
public sealed class MissingGlyphException : Exception
{
    /// <summary>Makes the error for a character.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="context">The text it stands in.</param>
    public MissingGlyphException(Rune codePoint, string context)
        : base(string.Create(CultureInfo.InvariantCulture, $"No font has the character {Notation(codePoint)} ({codePoint}) in \"{context}\". Fonts cover Latin, Greek, Cyrillic, Arabic and Hebrew."))
    {
        CodePoint = codePoint;
    }

    /// <summary>The character.</summary>
    public Rune CodePoint { get; }

    /// <summary>The character's code point as Unicode writes it: "U+4E2D".</summary>
    public static string Notation(Rune codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint.Value:X4}");
}

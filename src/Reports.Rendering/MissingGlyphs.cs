namespace Reports.Rendering;

/// <summary>What happens with a character that no font has.</summary>
public enum MissingGlyphs
{
    /// <summary>Its code point is printed in square brackets: "[U+4E2D]". The method note tells the reader.</summary>
    Substitute,

    /// <summary>Rendering stops with a <see cref="MissingGlyphException"/>.</summary>
    Fail,
}

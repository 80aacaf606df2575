using Reports.Rendering.Pdf.Fonts;

namespace Reports.Rendering.Pdf.Shaping;

/// <summary>Glyphs of a text in one face and one direction, in visual order; lengths in font units.</summary>
internal sealed class ShapedText
{
    public required FontFace Face { get; init; }

    /// <summary>The text as UTF-8; clusters are offsets into it.</summary>
    public required byte[] Utf8 { get; init; }

    public required ushort[] Glyphs { get; init; }

    public required int[] Advances { get; init; }

    public required int[] OffsetsX { get; init; }

    public required int[] OffsetsY { get; init; }

    public required uint[] Clusters { get; init; }

    /// <summary>The character of each glyph where every character has its own, the one that the face has for it; null for ligatures and the like.</summary>
    public required int[]? Characters { get; init; }

    public required bool RightToLeft { get; init; }

    public required int Advance { get; init; }

    /// <summary>
    /// Length of a font unit in points when set in a size. It is rounded to a multiple of a power of two (the size by less than 0.04 points), so
    /// that places on a page are exact sums of advances in single precision; Skia then writes the glyphs between two kerns as one string.
    /// </summary>
    public double UnitIn(double size) => PageUnits.Nearest(size / Face.File.UnitsPerEm);

    /// <summary>Width in points when set in a size, with extra space behind each glyph.</summary>
    public double Width(double size, double tracking = 0) => Advance * UnitIn(size) + tracking * Glyphs.Length;
}

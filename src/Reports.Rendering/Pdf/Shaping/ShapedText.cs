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

    public required bool RightToLeft { get; init; }

    public required int Advance { get; init; }

    /// <summary>Width in points when set in a size, with extra space behind each glyph.</summary>
    public double Width(double size, double tracking = 0) => Advance * size / Face.File.UnitsPerEm + tracking * Glyphs.Length;
}

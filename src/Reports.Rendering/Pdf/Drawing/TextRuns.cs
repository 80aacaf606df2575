using Reports.Rendering.Pdf.Fonts;
using SkiaSharp;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>
/// Skia text with glyph places, its characters, and which glyphs stand for which: what copies and searches right. A run begins at the origin
/// and is set in a size in which a font unit is a power of two: places are then exact in single precision, equal to the sum of the advances,
/// and Skia writes the glyphs between two kerns as one string. At any other size it writes a place for every glyph.
/// </summary>
internal static class TextRuns
{
    /// <summary>Font units to a point in which runs are set.</summary>
    private const float UnitsToPoint = 64;

    /// <summary>The size in points in which the runs of a face are set.</summary>
    public static float SizeOf(FontFace face) => face.File.UnitsPerEm / UnitsToPoint;

    /// <summary>One run of neighbouring texts of one face and size.</summary>
    public static SKTextBlob? Blob(IReadOnlyList<TextMark> texts, int start, int end, SKFont font)
    {
        var (count, length) = (0, 0);
        for (var index = start; index < end; index++)
        {
            count += texts[index].Text.Glyphs.Length;
            length += texts[index].Text.Utf8.Length;
        }
        if (count == 0)
            return null;
        using var builder = new SKTextBlobBuilder();
        var run = builder.AllocatePositionedTextRun(font, count, length);
        Fill(texts, start, end, run.Glyphs, run.Positions, run.Clusters, run.Text);
        return builder.Build();
    }

    private static void Fill(IReadOnlyList<TextMark> texts, int start, int end, Span<ushort> glyphs, Span<SKPoint> positions, Span<uint> clusters, Span<byte> utf8)
    {
        var (at, written) = (0, 0);
        var pen = 0.0;
        for (var index = start; index < end; index++)
        {
            var (text, _, _, size, _, tracking) = texts[index];
            var space = tracking * text.Face.File.UnitsPerEm / size;
            for (var glyph = 0; glyph < text.Glyphs.Length; glyph++, at++)
            {
                glyphs[at] = text.Glyphs[glyph];
                positions[at] = new((float)((pen + text.OffsetsX[glyph]) / UnitsToPoint), -text.OffsetsY[glyph] / UnitsToPoint);
                clusters[at] = (uint)written + text.Clusters[glyph];
                pen += text.Advances[glyph] + space;
            }
            text.Utf8.CopyTo(utf8[written..]);
            written += text.Utf8.Length;
        }
    }
}

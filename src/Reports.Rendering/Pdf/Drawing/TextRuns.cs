using Reports.Rendering.Pdf.Shaping;
using SkiaSharp;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>
/// Skia text with glyph places, its characters, and which glyphs stand for which: what copies and searches right. Places are sums of advances
/// on the grid of <see cref="PageUnits"/>; off it, Skia would write a place for every glyph.
/// </summary>
internal static class TextRuns
{
    /// <summary>One run of texts of one face and size, with its origin at the first of them.</summary>
    /// <param name="texts">The texts of a page.</param>
    /// <param name="start">The first.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="fonts">The document's fonts.</param>
    public static SKTextBlob? Blob(IReadOnlyList<TextMark> texts, int start, int end, SubsetFonts fonts)
    {
        var (count, length, told) = (0, 0, true);
        for (var index = start; index < end; index++)
        {
            count += texts[index].Text.Glyphs.Length;
            length += texts[index].Text.Utf8.Length;
            told = told && fonts.Tell(texts[index].Text);
        }
        if (count == 0)
            return null;
        using var builder = new SKTextBlobBuilder();
        var font = fonts.Of(texts[start].Text, texts[start].Size);
        if (told)
        {
            // Skia looks through all clusters for the end of each; where the font tells the characters, it need not have them.
            var plain = builder.AllocatePositionedRun(font, count);
            Fill(texts, start, end, plain.Glyphs, plain.Positions, default, default);
        }
        else
        {
            var run = builder.AllocatePositionedTextRun(font, count, length);
            Fill(texts, start, end, run.Glyphs, run.Positions, run.Clusters, run.Text);
        }
        return builder.Build();
    }

    /// <summary>True where one text goes on where the other ends.</summary>
    public static bool Adjoin(in TextMark before, in TextMark after) =>
        before.Baseline == after.Baseline && Math.Abs(before.X + before.Width - after.X) < 0.01;

    private static void Fill(IReadOnlyList<TextMark> texts, int start, int end, Span<ushort> glyphs, Span<SKPoint> positions, Span<uint> clusters, Span<byte> utf8)
    {
        var first = texts[start];
        var (at, written) = (0, 0);
        var (pen, line) = (0.0, 0.0);
        for (var index = start; index < end; index++)
        {
            var mark = texts[index];
            if (index > start && !Adjoin(texts[index - 1], mark))
                (pen, line) = (PageUnits.Nearest(mark.X - first.X), mark.Baseline - first.Baseline);
            var text = mark.Text;
            var unit = text.UnitIn(mark.Size);
            for (var glyph = 0; glyph < text.Glyphs.Length; glyph++, at++)
            {
                glyphs[at] = text.Glyphs[glyph];
                positions[at] = new((float)(pen + unit * text.OffsetsX[glyph]), (float)(line - unit * text.OffsetsY[glyph]));
                if (!clusters.IsEmpty)
                    clusters[at] = (uint)written + text.Clusters[glyph];
                pen += unit * text.Advances[glyph] + mark.Tracking;
            }
            if (utf8.IsEmpty)
                continue;
            text.Utf8.CopyTo(utf8[written..]);
            written += text.Utf8.Length;
        }
    }
}

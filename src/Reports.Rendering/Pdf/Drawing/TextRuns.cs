using SkiaSharp;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>Skia text with glyph places, its characters, and which glyphs stand for which: what copies and searches right.</summary>
internal static class TextRuns
{
    public static SKTextBlob? Blob(IReadOnlyList<TextMark> texts, int start, int end, SKFont font)
    {
        List<ushort> glyphs = [];
        List<SKPoint> positions = [];
        List<uint> clusters = [];
        using var utf8 = new MemoryStream();
        for (var index = start; index < end; index++)
        {
            var (text, x, baseline, size, _, tracking) = texts[index];
            var scale = size / text.Face.File.UnitsPerEm;
            var pen = x;
            for (var glyph = 0; glyph < text.Glyphs.Length; glyph++)
            {
                glyphs.Add(text.Glyphs[glyph]);
                positions.Add(new((float)(pen + text.OffsetsX[glyph] * scale), (float)(baseline - text.OffsetsY[glyph] * scale)));
                clusters.Add((uint)utf8.Length + text.Clusters[glyph]);
                pen += text.Advances[glyph] * scale + tracking;
            }
            utf8.Write(text.Utf8);
        }
        if (glyphs.Count == 0)
            return null;
        using var builder = new SKTextBlobBuilder();
        var run = builder.AllocatePositionedTextRun(font, glyphs.Count, (int)utf8.Length);
        run.SetGlyphs([.. glyphs]);
        run.SetPositions([.. positions]);
        run.SetText(utf8.ToArray());
        run.SetClusters([.. clusters]);
        return builder.Build();
    }
}

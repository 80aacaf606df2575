using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Layout;
using SkiaSharp;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>Draws laid-out pages with Skia's PDF backend.</summary>
internal sealed class SkiaPainter : IDisposable
{
    /// <summary>Glyphs of a run; the work that Skia does for a run with ligatures grows with their square.</summary>
    private const int MostGlyphs = 256;

    private readonly SubsetFonts _fonts;
    private readonly SKPaint _paint = new() { IsAntialias = true };

    private SkiaPainter(SubsetFonts fonts) => _fonts = fonts;

    /// <returns>The file, for the caller to dispose of.</returns>
    public static SKData Paint(IReadOnlyList<PageContent> pages, PageGeometry geometry, DocumentMetadata metadata, CancellationToken cancellationToken)
    {
        using var fonts = new SubsetFonts(pages);
        using var painter = new SkiaPainter(fonts);
        // Skia writes a few bytes at a time, which a stream of .NET would each have to be handed.
        using var output = new SKDynamicMemoryWStream();
        using (var document = SKDocument.CreatePdf(output, Describe(metadata)))
        {
            foreach (var page in pages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var canvas = document.BeginPage((float)geometry.Width, (float)geometry.Height);
                painter.Paint(canvas, page);
                document.EndPage();
            }
            document.Close();
        }
        return output.DetachAsData();
    }

    public void Dispose() => _paint.Dispose();

    private static SKDocumentPdfMetadata Describe(DocumentMetadata metadata) => new()
    {
        Title = DisplayText.Clean(metadata.Title),
        Subject = DisplayText.Clean(metadata.Subject),
        Keywords = DisplayText.Clean(string.Join(", ", metadata.Keywords)),
        Creator = metadata.Creator,
        Producer = "Reports",
        RasterDpi = 72,
        EncodingQuality = 101,
    };

    private void Paint(SKCanvas canvas, PageContent page)
    {
        foreach (var shape in page.Shapes)
            ShapePainter.Paint(canvas, _paint, shape);
        PaintTexts(canvas, page.Texts);
        foreach (var link in page.Links)
            canvas.DrawLinkDestinationAnnotation(new((float)link.X, (float)link.Y, (float)(link.X + link.Width), (float)(link.Y + link.Height)), link.Target);
        foreach (var anchor in page.Anchors)
            canvas.DrawNamedDestinationAnnotation(new((float)anchor.X, (float)anchor.Y), anchor.Name);
    }

    private void PaintTexts(SKCanvas canvas, IReadOnlyList<TextMark> texts)
    {
        for (var start = 0; start < texts.Count;)
        {
            var end = EndOfRun(texts, start);
            PaintRun(canvas, texts, start, end);
            start = end;
        }
    }

    private void PaintRun(SKCanvas canvas, IReadOnlyList<TextMark> texts, int start, int end)
    {
        var first = texts[start];
        using var blob = TextRuns.Blob(texts, start, end, _fonts);
        if (blob is null)
            return;
        _paint.Style = SKPaintStyle.Fill;
        _paint.Color = ShapePainter.Colour(first.Ink);
        canvas.DrawText(blob, (float)first.X, (float)first.Baseline, _paint);
    }

    private static int EndOfRun(IReadOnlyList<TextMark> texts, int start)
    {
        var end = start + 1;
        var glyphs = texts[start].Text.Glyphs.Length;
        while (end < texts.Count && Continues(texts[end - 1], texts[end]) && (glyphs += texts[end].Text.Glyphs.Length) <= MostGlyphs)
            end++;
        return end;
    }

    /// <summary>True where one run can hold both texts, which may stand on different lines. Text that runs right to left is a run of its own.</summary>
    private static bool Continues(in TextMark before, in TextMark after) =>
        before.Text.Face == after.Text.Face && before.Size == after.Size && before.Ink == after.Ink && !before.Text.RightToLeft && !after.Text.RightToLeft;
}

using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Layout;
using SkiaSharp;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>Draws laid-out pages with Skia's PDF backend.</summary>
internal sealed class SkiaPainter : IDisposable
{
    private readonly SubsetFonts _fonts;
    private readonly SKPaint _paint = new() { IsAntialias = true };

    private SkiaPainter(SubsetFonts fonts) => _fonts = fonts;

    public static byte[] Paint(IReadOnlyList<PageContent> pages, PageGeometry geometry, DocumentMetadata metadata, CancellationToken cancellationToken)
    {
        using var fonts = new SubsetFonts(pages);
        using var painter = new SkiaPainter(fonts);
        using var output = new MemoryStream();
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
        return output.ToArray();
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
            var end = start + 1;
            while (end < texts.Count && Continues(texts[end - 1], texts[end]))
                end++;
            PaintRun(canvas, texts, start, end);
            start = end;
        }
        canvas.ResetMatrix();
    }

    private void PaintRun(SKCanvas canvas, IReadOnlyList<TextMark> texts, int start, int end)
    {
        var first = texts[start];
        using var blob = TextRuns.Blob(texts, start, end, _fonts.Of(first.Text.Face));
        if (blob is null)
            return;
        var scale = (float)first.Size / TextRuns.SizeOf(first.Text.Face);
        canvas.SetMatrix(SKMatrix.CreateScaleTranslation(scale, scale, (float)first.X, (float)first.Baseline));
        _paint.Style = SKPaintStyle.Fill;
        _paint.Color = ShapePainter.Colour(first.Ink);
        canvas.DrawText(blob, 0, 0, _paint);
    }

    /// <summary>True where two texts are one for every reader of the file, so that one run holds both.</summary>
    private static bool Continues(TextMark before, TextMark after) =>
        before.Text.Face == after.Text.Face && before.Size == after.Size && before.Ink == after.Ink && before.Baseline == after.Baseline
        && !before.Text.RightToLeft && !after.Text.RightToLeft && Math.Abs(before.X + before.Width - after.X) < 0.01;
}

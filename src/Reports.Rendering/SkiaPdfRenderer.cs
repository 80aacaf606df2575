using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Layout;
using Reports.Rendering.Pdf.Shaping;
using Reports.Rendering.Pdf.Structure;

namespace Reports.Rendering;

/// <summary>Writes PDF with the built-in backend: Skia draws, HarfBuzz shapes, the fonts are the product's own.</summary>
public sealed class SkiaPdfRenderer : IBriefingRenderer
{
    private readonly ShapedWords _words = new();

    /// <inheritdoc/>
    public string Name => "skia";

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public string FileExtension => ".pdf";

    /// <inheritdoc/>
    public void Render(BriefingDocument document, RenderingOptions options, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var geometry = PageGeometry.Of(options.PageFormat);
        using var shaper = new TextShaper(FontLibrary.Shared, options.MissingGlyphs, _words);
        var pages = DocumentLayout.Pages(document, geometry, shaper, cancellationToken);
        using var file = SkiaPainter.Paint(pages, geometry, document.Metadata, cancellationToken);
        PdfUpdate.Append(output, file.AsSpan(), document.Metadata.Language, Bookmarks(document));
    }

    private static List<PdfBookmark> Bookmarks(BriefingDocument document) =>
        [.. document.Sections.Where(section => section.Title is not null).Select(section => new PdfBookmark(section.Number is { } number ? $"{number}  {section.Title}" : section.Title!, section.Anchor))];
}

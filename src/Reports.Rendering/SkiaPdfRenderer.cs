using Reports.Rendering.Model;

namespace Reports.Rendering;

/// <summary>Writes PDF with the built-in backend: Skia draws, HarfBuzz shapes, the fonts are the product's own.</summary>
public sealed class SkiaPdfRenderer : IBriefingRenderer
{
    /// <inheritdoc/>
    public string Name => "skia";

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public string FileExtension => ".pdf";

    /// <inheritdoc/>
    public void Render(BriefingDocument document, RenderingOptions options, Stream output, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}

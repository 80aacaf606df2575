using Reports.Rendering.Model;

namespace Reports.Rendering;

/// <summary>Writes one self-contained accessible HTML page: no script, no outside resource.</summary>
public sealed class HtmlRenderer : IBriefingRenderer
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public string FileExtension => ".html";

    /// <inheritdoc/>
    public void Render(BriefingDocument document, RenderingOptions options, Stream output, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}

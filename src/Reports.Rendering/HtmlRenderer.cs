using System.Text;
using Reports.Rendering.Html;
using Reports.Rendering.Model;

namespace Reports.Rendering;

/// <summary>Writes one self-contained accessible HTML page: no script, no outside resource.</summary>
public sealed class HtmlRenderer : IBriefingRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public string FileExtension => ".html";

    /// <inheritdoc/>
    /// <remarks>Paper is the reader's choice in the print dialogue, and the reader's machine has the fonts: both options are without effect here.</remarks>
    public void Render(BriefingDocument document, RenderingOptions options, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        cancellationToken.ThrowIfCancellationRequested();
        output.Write(Utf8.GetBytes(HtmlPage.Write(document)));
    }
}

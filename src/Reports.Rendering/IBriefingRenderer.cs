using Reports.Rendering.Model;

namespace Reports.Rendering;

/// <summary>Writes a briefing document in one file format. Safe to use from several threads at once.</summary>
public interface IBriefingRenderer
{
    /// <summary>Short name for options and logs: "skia", "html".</summary>
    string Name { get; }

    /// <summary>Media type of what it writes.</summary>
    string MediaType { get; }

    /// <summary>File name extension with its dot: ".pdf".</summary>
    string FileExtension { get; }

    /// <summary>Writes the document. The same document and options give the same bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How to write it.</param>
    /// <param name="output">Where to; stays open. Nothing is written to it when this throws.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="MissingGlyphException">No font has a character, and <see cref="RenderingOptions.MissingGlyphs"/> asks for an error.</exception>
    void Render(BriefingDocument document, RenderingOptions options, Stream output, CancellationToken cancellationToken = default);
}

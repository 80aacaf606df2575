using Reports.Briefings;
using Reports.Rendering;

namespace Reports.Pipeline.Publishing;

/// <summary>The whole way from a record to the files that readers get; the same in the cloud, under a watch and on the command line.</summary>
/// <param name="renderers">What writes each file; their endings differ.</param>
/// <param name="composition">What goes into the briefing besides the record.</param>
/// <param name="rendering">How it is written.</param>
public sealed class BriefingPublisher(
    IReadOnlyList<IBriefingRenderer> renderers, CompositionOptions composition, RenderingOptions rendering)
{
    private readonly BriefingComposer _composer = new();

    /// <summary>The record's briefing, once for each renderer, in their order.</summary>
    /// <param name="briefing">A valid record.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="MissingGlyphException">No font has a character, and the options ask for an error.</exception>
    public IReadOnlyList<PublishedBriefing> Publish(Briefing briefing, CancellationToken cancellationToken = default)
    {
        if (renderers.Count == 0)
            return [];
        var document = _composer.Compose(briefing, composition);
        return [.. renderers.Select(renderer => Write(renderer, document, cancellationToken))];
    }

    private PublishedBriefing Write(IBriefingRenderer renderer, Reports.Rendering.Model.BriefingDocument document, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        renderer.Render(document, rendering, stream, cancellationToken);
        return new PublishedBriefing(renderer.FileExtension, renderer.MediaType, stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }
}

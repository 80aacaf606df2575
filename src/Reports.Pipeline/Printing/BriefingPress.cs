using System.Security.Cryptography;
using System.Text;
using Reports.Briefings;
using Reports.Pipeline.Publishing;
using Reports.Pipeline.Settings;
using Reports.Rendering;

namespace Reports.Pipeline.Printing;

/// <summary>Makes the PDF with a renderer of choice and the HTML page beside it.</summary>
public sealed class BriefingPress : IBriefingPress
{
    private readonly BriefingPublisher _publisher;

    /// <summary>A press.</summary>
    /// <param name="pdf">What lays out PDFs.</param>
    /// <param name="options">Page format and handling marking.</param>
    public BriefingPress(IBriefingRenderer pdf, PipelineOptions options)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(options);
        var marking = string.IsNullOrWhiteSpace(options.HandlingMarking) ? null : options.HandlingMarking;
        _publisher = new BriefingPublisher(
            [pdf, new HtmlRenderer()],
            new CompositionOptions { HandlingMarking = marking },
            new RenderingOptions { PageFormat = options.PageFormat });
        var version = typeof(IBriefingRenderer).Assembly.GetName().Version?.ToString(3);
        Fingerprint = $"{pdf.Name}/{version} {options.PageFormat} {Digest(marking ?? "")}";
    }

    /// <inheritdoc/>
    public string Fingerprint { get; }

    /// <inheritdoc/>
    public PrintedBriefing Print(Briefing briefing, CancellationToken cancellationToken)
    {
        var printed = _publisher.Publish(briefing, cancellationToken);
        return new PrintedBriefing(printed.Single(edition => edition.FileExtension == ".pdf").Content, printed.Single(edition => edition.FileExtension == ".html").Content);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}

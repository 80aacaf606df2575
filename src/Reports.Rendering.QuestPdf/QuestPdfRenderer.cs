using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Reports.Rendering.Model;
using Reports.Rendering.QuestPdf.Layout;
using Reports.Rendering.QuestPdf.Text;

namespace Reports.Rendering.QuestPdf;

/// <summary>
/// Writes PDF with QuestPDF: tagged, to PDF/UA-1 and PDF/A-3 where the version can. Safe to use from several threads at once;
/// documents are rendered one at a time, because parallel renders have corrupted text maps in some versions.
/// </summary>
public sealed class QuestPdfRenderer : IBriefingRenderer
{
    /// <summary>One for the process, as the library's own state is.</summary>
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    private const int FewPages = 3;

    private static readonly float[] SmallerFactors = [0.93f, 0.87f, 0.82f];

    private readonly LicenseType _licence;

    /// <summary>Makes a renderer.</summary>
    /// <param name="licence">The licence under which QuestPDF is used.</param>
    public QuestPdfRenderer(QuestPdfLicence licence = QuestPdfLicence.Community)
    {
        _licence = licence switch
        {
            QuestPdfLicence.Community => LicenseType.Community,
            QuestPdfLicence.Professional => LicenseType.Professional,
            QuestPdfLicence.Enterprise => LicenseType.Enterprise,
            _ => throw new ArgumentOutOfRangeException(nameof(licence), licence, "There is no such licence of QuestPDF."),
        };
    }

    /// <inheritdoc/>
    public string Name => "questpdf";

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public string FileExtension => ".pdf";

    /// <inheritdoc/>
    /// <exception cref="PdfLibraryException">QuestPDF could not be loaded or failed.</exception>
    public void Render(BriefingDocument document, RenderingOptions options, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        OneAtATime.Wait(cancellationToken);
        byte[] file;
        try
        {
            file = Generate(document, options, cancellationToken);
        }
        finally
        {
            OneAtATime.Release();
        }
        cancellationToken.ThrowIfCancellationRequested();
        output.Write(file);
    }

    private byte[] Generate(BriefingDocument document, RenderingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            QuestPDF.Settings.License = _licence;
            FontRegistration.Ensure();
            var file = Pages(document, options, cancellationToken);
            StableIdentifiers.Apply(file);
            return file;
        }
        catch (Exception exception) when (!IsOurs(exception))
        {
            throw new PdfLibraryException(exception);
        }
    }

    /// <summary>The file in the comfortable size; in the largest smaller one that holds it on the few pages that a busy reader turns.</summary>
    private static byte[] Pages(BriefingDocument document, RenderingOptions options, CancellationToken cancellationToken)
    {
        var (comfortable, count) = Pages(document, options, 1, cancellationToken);
        if (count <= FewPages)
            return comfortable;
        foreach (var factor in SmallerFactors)
        {
            // Type scales in both directions; what cannot fit need not be tried.
            if ((count - 1) * factor * factor >= FewPages)
                continue;
            var (smaller, fewer) = Pages(document, options, factor, cancellationToken);
            if (fewer <= FewPages)
                return smaller;
        }
        return comfortable;
    }

    private static (byte[] File, int Count) Pages(BriefingDocument document, RenderingOptions options, float factor, CancellationToken cancellationToken)
    {
        var pages = new BriefingPages(document, options.PageFormat, new Look(factor), new ShownText(options.MissingGlyphs), cancellationToken);
        return (pages.GeneratePdf(), pages.Count);
    }

    /// <summary>Errors that mean what they say, however deep the library wrapped them.</summary>
    private static bool IsOurs(Exception exception) =>
        exception is MissingGlyphException or OperationCanceledException or OutOfMemoryException;
}

using Reports.Rendering.Tests;
using UglyToad.PdfPig;

namespace Reports.Rendering.QuestPdf.Tests;

/// <summary>The renderer on QuestPDF keeps the contract of all renderers, and tags what it writes.</summary>
public sealed class QuestPdfRendererTests : RendererContract
{
    protected override IBriefingRenderer Renderer { get; } = new QuestPdfRenderer();

    [Fact]
    public void The_file_claims_conformance_and_is_tagged()
    {
        var file = Render(Compose("rich"));

        using var pdf = PdfDocument.Open(file);

        var catalog = pdf.Structure.Catalog.CatalogDictionary.Data;
        Assert.Contains("StructTreeRoot", catalog.Keys);
        Assert.Contains("MarkInfo", catalog.Keys);
        Assert.True(pdf.TryGetXmpMetadata(out var metadata));
        var conformance = metadata.GetXDocument().ToString();
        Assert.Contains("pdfaid", conformance, StringComparison.Ordinal);
        Assert.Contains("pdfuaid", conformance, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_are_bookmarks()
    {
        var document = Compose("rich");

        using var pdf = PdfDocument.Open(Render(document));

        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var titles = bookmarks.GetNodes().Select(node => node.Title).ToList();
        Assert.All(document.Sections.Where(section => section.Title is not null), section => Assert.Contains($"{section.Number}  {section.Title}", titles));
    }

    [Fact]
    public void An_unknown_licence_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuestPdfRenderer((QuestPdfLicence)99));
    }
}

using Reports.Intake.Tests.Samples;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Reports.Intake.Tests.Pdf;

public sealed class PdfReaderTests
{
    /// <summary>A picture of one white pixel.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");

    [Fact]
    public void Headers_and_page_numbers_of_every_page_are_listed_as_removed()
    {
        var document = Reading.Of(SampleDocuments.Pdf(SampleArticle.Title, SampleArticle.Paragraphs, columns: 1, linesOfPage: 8), "a.pdf");
        Assert.DoesNotContain("Tuesday edition", document.Text, StringComparison.Ordinal);
        Assert.Contains(document.Removed, removed => removed.Text.Contains("Tuesday edition", StringComparison.Ordinal));
        Assert.Contains(document.Removed, removed => removed.Text == "Page 1");
    }

    [Fact]
    public void Pages_that_are_pictures_are_refused_as_scanned()
    {
        using var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4).AddPng(Pixel, new PdfRectangle(0, 0, 595, 842));
        Assert.Equal(IntakeFault.Scanned, Reading.FaultOf(builder.Build(), "a.pdf"));
    }
}

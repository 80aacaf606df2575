using Reports.Intake.Tests.Samples;

namespace Reports.Intake.Tests;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("md", "text/markdown")]
    [InlineData("html", "text/html")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("odt", "application/vnd.oasis.opendocument.text")]
    [InlineData("pdf", "application/pdf")]
    [InlineData("eml", "message/rfc822")]
    public void A_format_that_marks_its_headline_gives_title_byline_and_the_same_paragraphs(string format, string mediaType)
    {
        var document = Reading.Of(SampleDocuments.Of(format), $"article.{format}");
        Assert.Equal(SampleArticle.Paragraphs, Reading.ParagraphsOf(document));
        Assert.Equal(SampleArticle.Title, document.Title);
        Assert.Equal(SampleArticle.Byline, document.Byline);
        Assert.Equal(mediaType, document.MediaType);
    }

    [Theory]
    [InlineData("txt", "text/plain")]
    [InlineData("rtf", "application/rtf")]
    public void A_format_that_marks_nothing_keeps_its_headline_in_the_text_too(string format, string mediaType)
    {
        var document = Reading.Of(SampleDocuments.Of(format), $"article.{format}");
        Assert.Equal([SampleArticle.Title, .. SampleArticle.Paragraphs], Reading.ParagraphsOf(document));
        Assert.Equal(SampleArticle.Title, document.Title);
        Assert.Equal(SampleArticle.Byline, document.Byline);
        Assert.Equal(mediaType, document.MediaType);
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("rtf")]
    [InlineData("pdf")]
    [InlineData("eml")]
    public void The_content_decides_and_not_the_name(string format)
    {
        var bytes = SampleDocuments.Of(format);
        Assert.Equal(Reading.Of(bytes, $"a.{format}").Text, Reading.Of(bytes, "a.dat").Text);
        Assert.Equal(Reading.Of(bytes, $"a.{format}").Text, Reading.Of(bytes, "a.txt").Text);
    }

    [Theory]
    [InlineData(1, 34)]
    [InlineData(1, 8)]
    [InlineData(2, 16)]
    [InlineData(2, 13)]
    public void A_pdf_of_one_column_or_two_and_of_many_pages_gives_the_same_paragraphs(int columns, int linesOfPage)
    {
        var pdf = SampleDocuments.Pdf(SampleArticle.Title, SampleArticle.Paragraphs, columns, linesOfPage);
        var document = Reading.Of(pdf, "article.pdf");
        Assert.Equal(SampleArticle.Paragraphs, Reading.ParagraphsOf(document));
    }
}

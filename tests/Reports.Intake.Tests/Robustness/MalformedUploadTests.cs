using System.Text;
using Reports.Intake.Tests.Samples;

namespace Reports.Intake.Tests.Robustness;

public sealed class MalformedUploadTests
{
    private const string Sentence = "Two bombs went off near the market on Tuesday, killing four traders, the police chief of the city said.";

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("rtf")]
    [InlineData("eml")]
    [InlineData("html")]
    public void A_truncated_document_gives_a_record_or_a_fault(string format)
    {
        var bytes = SampleDocuments.Of(format);
        foreach (var share in new[] { 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99 })
            Outcome.Of(bytes[..(int)(share * bytes.Length)], $"article.{format}");
    }

    [Fact]
    public void A_package_whose_type_has_a_damaged_header_is_malformed()
    {
        var bytes = SampleDocuments.Zip(("content.xml", "<x/>"), ("mimetype", "application/vnd.oasis.opendocument.text"));
        var second = bytes.AsSpan(4).IndexOf("PK\u0003\u0004"u8) + 4;
        bytes[second] ^= 0xFF;
        Assert.Equal(IntakeFault.Malformed, Reading.FaultOf(bytes, "article.odt"));
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.odt")]
    public void An_archive_with_the_name_of_a_document_is_malformed_and_told_what_it_is(string name)
    {
        var refusal = Reading.RefusalOf(SampleDocuments.Zip(("a.txt", Sentence)), name);

        Assert.Equal(IntakeFault.Malformed, refusal.Fault);
        Assert.Contains("ZIP archive", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Name it .zip", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("a.txt", "Advertisement")]
    [InlineData("a.zip", "PK\u0003\u0004 and no more")]
    [InlineData("a.pdf", "%PDF-1.4 and no more")]
    [InlineData("a.rtf", "{\\rtf1}")]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><x/>")]
    public void A_refusal_says_what_to_do(string name, string text)
    {
        var message = Reading.RefusalOf(Encoding.UTF8.GetBytes(text), name).Message;

        Assert.Contains(name, message, StringComparison.Ordinal);
        Assert.Matches("(?:Give|give|Copy|Save) ", message);
    }

    [Fact]
    public void Html_ten_thousand_elements_deep_still_gives_its_article()
    {
        var html = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 10_000))}<p>{Sentence}</p></body></html>";
        Assert.Equal(Sentence, Reading.Of(Encoding.UTF8.GetBytes(html), "deep.html").Text);
    }

    [Fact]
    public void Html_deeper_than_allowed_is_too_large()
    {
        var html = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 200))}<p>{Sentence}</p></body></html>";
        Assert.Equal(IntakeFault.TooLarge, Reading.FaultOf(Encoding.UTF8.GetBytes(html), "deep.html", new IntakeOptions { MaximumNesting = 100 }));
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<a href='x'>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg>")]
    [InlineData("<ul><li>")]
    [InlineData("<font><p>")]
    public void Html_of_any_elements_nested_deep_gives_a_record_or_a_fault(string element) =>
        Outcome.Of(Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Enumerable.Repeat(element, 5_000))}{Sentence}"), "deep.html");

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("![")]
    [InlineData("<div>")]
    public void Markdown_nested_deep_gives_a_record_or_a_fault(string mark) =>
        Outcome.Of(Encoding.UTF8.GetBytes($"# Title\n\n{string.Concat(Enumerable.Repeat(mark, 10_000))}{Sentence}"), "deep.md");

    [Fact]
    public void Rtf_nested_deep_is_too_large() =>
        Assert.Equal(IntakeFault.TooLarge, Reading.FaultOf(Encoding.ASCII.GetBytes("{\\rtf1" + new string('{', 100_000)), "deep.rtf"));

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("<</A ")]
    public void Pdf_objects_nested_deep_give_a_record_or_a_fault(string opening)
    {
        var pdf = $"%PDF-1.4\n1 0 obj {string.Concat(Enumerable.Repeat(opening, 50_000))}\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF";
        Outcome.Of(Encoding.ASCII.GetBytes(pdf), "deep.pdf");
    }

    [Fact]
    public void Word_xml_nested_deep_is_too_large()
    {
        var bytes = WordXml(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000)));
        Assert.Equal(IntakeFault.TooLarge, Reading.FaultOf(bytes, "deep.docx"));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"lollollollol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")]
    public void Entities_in_xml_are_malformed(string documentType)
    {
        var word = WordXml("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", documentType);
        Assert.Equal(IntakeFault.Malformed, Reading.FaultOf(word, "entity.docx"));
        var open = SampleDocuments.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", $"<?xml version=\"1.0\"?>{documentType}<x>&e;</x>"));
        Assert.Equal(IntakeFault.Malformed, Reading.FaultOf(open, "entity.odt"));
    }

    [Fact]
    public void A_word_file_that_expands_too_far_is_too_large() =>
        Assert.Equal(IntakeFault.TooLarge, Reading.FaultOf(WordXml($"<w:p><w:r><w:t>{new string('a', 40_000_000)}</w:t></w:r></w:p>"), "bomb.docx"));

    [Fact]
    public void A_password_is_named_as_the_reason()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        Assert.Equal(IntakeFault.Encrypted, Reading.FaultOf(compound, "a.docx"));
        var open = SampleDocuments.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<m:encryption-data/>"), ("content.xml", "<x/>"));
        Assert.Equal(IntakeFault.Encrypted, Reading.FaultOf(open, "a.odt"));
    }

    [Theory]
    [InlineData("a.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A })]
    [InlineData("a.gz", new byte[] { 0x1F, 0x8B, 0x08 })]
    [InlineData("a.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    public void Formats_that_are_not_read_are_unsupported(string name, byte[] bytes) => Assert.Equal(IntakeFault.Unsupported, Reading.FaultOf(bytes, name));

    [Fact]
    public void More_pages_than_allowed_are_too_large()
    {
        var pdf = SampleDocuments.Pdf(SampleArticle.Title, SampleArticle.Paragraphs, columns: 1, linesOfPage: 4);
        Assert.Equal(IntakeFault.TooLarge, Reading.FaultOf(pdf, "a.pdf", new IntakeOptions { MaximumPages = 2 }));
    }

    [Fact]
    public void A_reader_that_takes_too_long_is_stopped() =>
        Assert.Equal(IntakeFault.TimedOut, Reading.FaultOf(SampleDocuments.Of("pdf"), "a.pdf", new IntakeOptions { MaximumTime = TimeSpan.Zero }));

    [Fact]
    public void A_message_of_parts_nested_deep_gives_a_record_or_a_fault()
    {
        var mail = new StringBuilder("From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n");
        for (var i = 0; i < 3_000; i++)
            mail.Append(System.Globalization.CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=\"b{i}\"\r\n\r\n--b{i}\r\n");
        Outcome.Of(Encoding.ASCII.GetBytes(mail.Append("\r\n").Append(Sentence).ToString()), "deep.eml");
    }

    private static byte[] WordXml(string body, string documentType = "") => SampleDocuments.Zip(
        ("[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", $"""<?xml version="1.0"?>{documentType}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"""));
}

using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimeKit;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Reports.Intake.Tests.Samples;

/// <summary>The sample article, or other paragraphs, as files of each format.</summary>
internal static class SampleDocuments
{
    public static byte[] Of(string format) => format switch
    {
        "txt" => Encoding.UTF8.GetBytes($"{SampleArticle.Title}\nBy {SampleArticle.Byline}\n\n{string.Join("\n\n", SampleArticle.Paragraphs)}\n"),
        "md" => Encoding.UTF8.GetBytes($"# {SampleArticle.Title}\n\nBy {SampleArticle.Byline}\n\n{string.Join("\n\n", SampleArticle.Paragraphs)}\n"),
        "html" => Encoding.UTF8.GetBytes(Html()),
        "docx" => Word(SampleArticle.Title, [$"By {SampleArticle.Byline}", .. SampleArticle.Paragraphs]),
        "odt" => OpenDocument(SampleArticle.Title, [$"By {SampleArticle.Byline}", .. SampleArticle.Paragraphs]),
        "rtf" => RichText([SampleArticle.Title, $"By {SampleArticle.Byline}", .. SampleArticle.Paragraphs]),
        "pdf" => Pdf(SampleArticle.Title, [$"By {SampleArticle.Byline}", .. SampleArticle.Paragraphs], columns: 1),
        "eml" => Mail(SampleArticle.Title, string.Join("\r\n\r\n", SampleArticle.Paragraphs.Prepend($"By {SampleArticle.Byline}"))),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    private static string Html() => $"""
        <!DOCTYPE html><html><head><title>{SampleArticle.Title} | Example Times</title><meta name="author" content="{SampleArticle.Byline}"></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
        <article><h1>{SampleArticle.Title}</h1><div class="byline">By {SampleArticle.Byline}</div>
        <div class="article-body">{string.Concat(SampleArticle.Paragraphs.Select(paragraph => $"<p>{System.Net.WebUtility.HtmlEncode(paragraph)}</p>"))}</div></article>
        <aside><h2>Most read</h2><ul><li><a href="/1">A bridge that nobody guards</a></li></ul></aside>
        <footer>Example Times</footer></body></html>
        """;

    public static byte[] Word(string title, IEnumerable<string> paragraphs) =>
        Word([new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Title" }), new Run(new WordText(title))), .. paragraphs.Select(text => new Paragraph(new Run(new WordText(text))))]);

    public static byte[] Word(IEnumerable<OpenXmlElement> blocks, params string[] footnotes)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(blocks));
            if (footnotes.Length > 0)
            {
                main.AddNewPart<FootnotesPart>().Footnotes =
                    new Footnotes(footnotes.Select((text, i) => new Footnote(new Paragraph(new Run(new WordText(text)))) { Id = i + 1 }));
            }
        }
        return stream.ToArray();
    }

    public static byte[] OpenDocument(string title, IEnumerable<string> paragraphs)
    {
        var content = $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:body><office:text><text:p text:style-name="Title">{title}</text:p>
            {string.Concat(paragraphs.Select(text => $"<text:p>{System.Security.SecurityElement.Escape(text)}</text:p>"))}
            </office:text></office:body></office:document-content>
            """;
        return Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content));
    }

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }

    public static byte[] RichText(IEnumerable<string> paragraphs) =>
        Encoding.ASCII.GetBytes("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}{\\info{\\title Draft}}\\f0\\fs24 " + string.Join("\\par\n", paragraphs) + "\\par}");

    public static byte[] Mail(string subject, string body, string subtype = "plain")
    {
        using var message = new MimeMessage
        {
            Subject = subject,
            Date = new DateTimeOffset(2021, 5, 4, 9, 0, 0, TimeSpan.Zero),
            Body = new TextPart(subtype) { Text = body },
        };
        message.From.Add(new MailboxAddress("Desk", "desk@example.com"));
        message.To.Add(new MailboxAddress("Reader", "reader@example.com"));
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }

    /// <summary>A PDF with wrapped lines in one column or two, a header and a page number on each page, and words broken by hyphens.</summary>
    public static byte[] Pdf(string title, IReadOnlyList<string> paragraphs, int columns, int linesOfPage = 34, bool hyphenate = true)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var width = columns == 1 ? 90 : 42;
        var lines = paragraphs.SelectMany(paragraph => Wrap(paragraph, width, hyphenate).Append("")).ToList();
        for (var start = 0; start < lines.Count; start += linesOfPage * columns)
        {
            var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
            page.AddText("The Example Times, Tuesday edition", 8, new PdfPoint(60, 815), font);
            page.AddText($"Page {page.PageNumber}", 8, new PdfPoint(280, 30), font);
            if (start == 0)
                page.AddText(title, 20, new PdfPoint(60, 770), font);
            for (var i = start; i < Math.Min(lines.Count, start + (linesOfPage * columns)); i++)
            {
                var (column, row) = ((i - start) / linesOfPage, (i - start) % linesOfPage);
                if (lines[i].Length > 0)
                    page.AddText(lines[i], 10, new PdfPoint(60 + (column * 260), 730 - (row * 14)), font);
            }
        }
        return builder.Build();
    }

    private static IEnumerable<string> Wrap(string paragraph, int width, bool hyphenate)
    {
        var line = "";
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length + 1 + word.Length <= width || line.Length == 0)
            {
                line = line.Length == 0 ? word : $"{line} {word}";
                continue;
            }
            if (hyphenate && word.Length > 7 && word.All(char.IsAsciiLetterLower) && line.Length + 5 <= width + 2)
            {
                yield return $"{line} {word[..3]}-";
                line = word[3..];
                continue;
            }
            yield return line;
            line = word;
        }
        yield return line;
    }
}

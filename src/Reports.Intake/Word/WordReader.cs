using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Reports.Intake.Formats;
using Reports.Intake.Text;

namespace Reports.Intake.Word;

/// <summary>Reads DOCX: headings, paragraphs, list items, table rows and notes, as they read with all tracked changes accepted.</summary>
internal static class WordReader
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static ArticleDraft Read(Seed seed, IntakeOptions options, CancellationToken cancellationToken)
    {
        CheckParts(seed, options, cancellationToken);
        using var stream = new MemoryStream(seed.Content.ToArray(), writable: false);
        using var word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = options.MaximumExpandedBytes });
        var main = word.MainDocumentPart ?? throw new IntakeException(IntakeFault.Malformed, $"{seed.Name} has no document part. Save it anew as DOCX and give it again.");
        var body = main.Document?.Body ?? throw new IntakeException(IntakeFault.Malformed, $"{seed.Name} has no body. Save it anew as DOCX and give it again.");
        var paragraphs = new List<(string Text, string Style)>();
        var notes = new List<string>();
        foreach (var element in body.ChildElements)
            Write(element, main, paragraphs, notes);
        var title = Title(paragraphs);
        return new ArticleDraft
        {
            MediaType = MediaType,
            Title = title,
            Paragraphs = [.. paragraphs.Skip(title is null ? 0 : 1).Select(paragraph => paragraph.Text), .. notes],
            CreditsInText = true,
        };
    }

    /// <summary>Every part that is parsed is well-formed and within limits before the document model, which recurses, is built on it.</summary>
    private static void CheckParts(Seed seed, IntakeOptions options, CancellationToken cancellationToken)
    {
        using var package = Package.Open(seed, options);
        foreach (var entry in package.Archive.Entries)
        {
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                XmlGuard.Check(package.Read(entry), seed.Name, options, cancellationToken);
        }
    }

    private static void Write(OpenXmlElement element, MainDocumentPart main, List<(string Text, string Style)> paragraphs, List<string> notes)
    {
        switch (element)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph, main, paragraphs, notes);
                break;
            case TableRow row:
                WriteRow(row, main, paragraphs, notes);
                break;
            case DeletedRun or MoveFromRun or AlternateContentFallback:
                break;
            default:
                foreach (var inner in element.ChildElements)
                    Write(inner, main, paragraphs, notes);
                break;
        }
    }

    private static void WriteParagraph(Paragraph paragraph, MainDocumentPart main, List<(string Text, string Style)> paragraphs, List<string> notes)
    {
        var line = new StringBuilder();
        var boxes = new List<TextBoxContent>();
        WriteRuns(paragraph, main, line, boxes, notes);
        var text = WhiteSpace.Collapse(line.ToString());
        if (text.Length > 0)
            paragraphs.Add((text, paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? ""));
        foreach (var box in boxes)
        {
            foreach (var inner in box.ChildElements)
                Write(inner, main, paragraphs, notes);
        }
    }

    /// <summary>A row of a table is one paragraph.</summary>
    private static void WriteRow(TableRow row, MainDocumentPart main, List<(string Text, string Style)> paragraphs, List<string> notes)
    {
        var cells = new List<(string Text, string Style)>();
        foreach (var cell in row.ChildElements)
            Write(cell, main, cells, notes);
        if (cells.Count > 0)
            paragraphs.Add((string.Join(' ', cells.Select(cell => cell.Text)), ""));
    }

    private static void WriteRuns(OpenXmlElement element, MainDocumentPart main, StringBuilder line, List<TextBoxContent> boxes, List<string> notes)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Text text:
                    line.Append(text.Text);
                    break;
                case TabChar or Break or CarriageReturn:
                    line.Append(' ');
                    break;
                case NoBreakHyphen:
                    line.Append('-');
                    break;
                case TextBoxContent box:
                    boxes.Add(box);
                    break;
                case FootnoteReference { Id.Value: var id }:
                    AddNote(main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(note => note.Id?.Value == id), main, notes);
                    break;
                case EndnoteReference { Id.Value: var id }:
                    AddNote(main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(note => note.Id?.Value == id), main, notes);
                    break;
                case DeletedRun or MoveFromRun or AlternateContentFallback or ParagraphProperties:
                    break;
                case Run { RunProperties.Vanish: { } hidden } when hidden.Val?.Value is null or true:
                    break;
                default:
                    WriteRuns(child, main, line, boxes, notes);
                    break;
            }
        }
    }

    /// <summary>Notes are the article's own; they come after its text, where they break no sentence.</summary>
    private static void AddNote(OpenXmlElement? note, MainDocumentPart main, List<string> notes)
    {
        if (note is null)
            return;
        var paragraphs = new List<(string Text, string Style)>();
        foreach (var inner in note.ChildElements)
            Write(inner, main, paragraphs, []);
        notes.AddRange(paragraphs.Select(paragraph => paragraph.Text));
    }

    /// <summary>The first paragraph where its style is that of a title or of the highest heading.</summary>
    private static string? Title(List<(string Text, string Style)> paragraphs) =>
        paragraphs.Count > 1 && paragraphs[0].Style.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() is "TITLE" or "HEADING1" ? paragraphs[0].Text : null;
}

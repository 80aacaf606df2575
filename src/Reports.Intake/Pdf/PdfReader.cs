using Reports.Briefings;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Reports.Intake.Pdf;

/// <summary>Reads PDF with a text layer: reading order in columns, running lines and menus dropped, broken words joined.</summary>
internal static class PdfReader
{
    /// <summary>Deepest recursion of the parser.</summary>
    private const int DeepestParsing = 256;

    /// <summary>Pages with fewer letters than this on average hold no text worth the name.</summary>
    private const int FewestLetters = 20;

    public static ArticleDraft Read(Seed seed, IntakeOptions options, CancellationToken cancellationToken)
    {
        using var pdf = Open(seed);
        if (pdf.NumberOfPages > options.MaximumPages)
            throw new IntakeException(IntakeFault.TooLarge, $"{seed.Name} has {pdf.NumberOfPages} pages; the limit is {options.MaximumPages}. Give the pages of the article alone.");
        var pages = new List<List<PdfLine>>();
        var pictures = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = pdf.GetPage(number);
            pages.Add(PageLines.Of(page));
            pictures += page.NumberOfImages;
        }
        RequireText(seed, pages, pictures);
        var removed = new List<RemovedText>();
        RunningLines.Remove(pages, removed);
        var usualSize = PdfLine.UsualSize(pages.SelectMany(page => page));
        pages = InReadingOrder(pages);
        ContentsLines.Remove(pages, removed);
        var notes = FootNotes.Take(pages, usualSize);
        var paragraphs = LinkBlocks.Remove(PdfParagraphs.Join(pages), PdfHeadline.Larger * usualSize, removed);
        var title = PdfHeadline.Take(paragraphs, usualSize, removed);
        return new ArticleDraft
        {
            MediaType = "application/pdf",
            Title = title,
            Paragraphs = [.. paragraphs.Concat(PdfParagraphs.Join(notes)).Select(paragraph => paragraph.Text)],
            Removed = removed,
            CreditsInText = true,
        };
    }

    private static List<List<PdfLine>> InReadingOrder(List<List<PdfLine>> pages)
    {
        double? gutter = null;
        return pages.ConvertAll(page => PageColumns.InReadingOrder(page, ref gutter));
    }

    private static PdfDocument Open(Seed seed)
    {
        try
        {
            return PdfDocument.Open(seed.Content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = DeepestParsing });
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new IntakeException(IntakeFault.Encrypted, $"{seed.Name} is protected by a password. Save it without one and give it again.", exception);
        }
    }

    private static void RequireText(Seed seed, List<List<PdfLine>> pages, int pictures)
    {
        var letters = pages.Sum(page => page.Sum(line => line.Text.Length));
        if (letters >= FewestLetters * Math.Max(1, pages.Count) || (letters > 0 && pictures == 0))
            return;
        throw pictures > 0
            ? new IntakeException(IntakeFault.Scanned, $"{seed.Name} holds pictures of pages and no text. Run text recognition over it and give it again.")
            : new IntakeException(IntakeFault.Empty, $"{seed.Name} holds no text. Give the file that holds the article.");
    }
}

using Reports.Briefings;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Reports.Intake.Pdf;

/// <summary>Reads PDF with a text layer: reading order in one column or two, running lines dropped, broken words joined.</summary>
internal static class PdfReader
{
    /// <summary>A headline's letters are this much larger than the text's.</summary>
    private const double HeadlineSize = 1.25;

    private const int LongestHeadline = 250;

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
        double? gutter = null;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = pdf.GetPage(number);
            pages.Add(PageLines.Of(page, ref gutter));
            pictures += page.NumberOfImages;
        }
        RequireText(seed, pages, pictures);
        var removed = new List<RemovedText>();
        RunningLines.Remove(pages, removed);
        var title = TakeHeadline(pages);
        return new ArticleDraft
        {
            MediaType = "application/pdf",
            Title = title,
            Paragraphs = [.. PdfParagraphs.Join(pages).Select(paragraph => paragraph.Text)],
            Removed = removed,
            CreditsInText = true,
        };
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

    /// <summary>The lines of the largest letters on the first page, where they stand before the text.</summary>
    private static string? TakeHeadline(List<List<PdfLine>> pages)
    {
        if (pages.Count == 0 || pages[0].Count < 2)
            return null;
        var sizes = pages.SelectMany(page => page).SelectMany(line => Enumerable.Repeat(line.Size, line.Text.Length)).Order().ToList();
        var usual = sizes[sizes.Count / 2];
        var first = pages[0].FindIndex(line => line.Size >= HeadlineSize * usual);
        if (first < 0 || first > 3)
            return null;
        var last = first;
        while (last + 1 < pages[0].Count && Math.Abs(pages[0][last + 1].Size - pages[0][first].Size) < 0.5)
            last++;
        var headline = string.Join(' ', pages[0][first..(last + 1)].Select(line => line.Text));
        if (headline.Length > LongestHeadline || last + 1 == pages[0].Count)
            return null;
        pages[0].RemoveRange(first, last - first + 1);
        return headline;
    }
}

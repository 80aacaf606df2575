using Reports.Briefings;
using Reports.Intake.Boilerplate;
using Reports.Intake.Credits;

namespace Reports.Intake.Pdf;

/// <summary>A document's headline: the largest letters at its beginning.</summary>
internal static class PdfHeadline
{
    /// <summary>A headline's letters are this much larger than the text's.</summary>
    public const double Larger = 1.25;

    private const int LongestHeadline = 250;

    /// <summary>A sentence of as many words is a lead.</summary>
    private const int LeadWords = 12;

    /// <summary>A headline stands after no more paragraphs of running text than this: a notice, or an abstract.</summary>
    private const int MostTextBefore = 1;

    /// <summary>And after no more lines of any kind.</summary>
    private const int MostLinesBefore = 25;

    /// <summary>Takes the headline out, and what stands above it but for running text and credits.</summary>
    /// <param name="paragraphs">The document's paragraphs.</param>
    /// <param name="usualSize">Size of most letters of the document.</param>
    /// <param name="removed">Gets what stands above the headline.</param>
    /// <returns>The headline, or null where no letters at the beginning are so large.</returns>
    public static string? Take(List<PdfParagraph> paragraphs, double usualSize, List<RemovedText> removed)
    {
        var beginning = Beginning(paragraphs);
        var size = beginning.Where(paragraph => paragraph.Size >= Larger * usualSize && MayBeHeadline(paragraph)).Select(paragraph => paragraph.Size).DefaultIfEmpty().Max();
        if (size == 0)
            return null;
        var first = beginning.FindIndex(paragraph => paragraph.Size == size && MayBeHeadline(paragraph));
        var last = first;
        while (last + 1 < paragraphs.Count && Math.Abs(paragraphs[last + 1].Size - size) < 0.5)
            last++;
        var headline = string.Join(' ', paragraphs[first..(last + 1)].Select(paragraph => paragraph.Text));
        if (headline.Length > LongestHeadline || last + 1 == paragraphs.Count)
            return null;
        var above = paragraphs[..first].FindAll(paragraph => !IsArticle(paragraph));
        removed.AddRange(above.Select(paragraph => new RemovedText(paragraph.Text, "navigation")));
        var kept = paragraphs[..first].FindAll(IsArticle);
        paragraphs.RemoveRange(0, last + 1);
        paragraphs.InsertRange(0, kept);
        return headline;
    }

    public static bool IsCredit(string line) => Byline.OfLine(line) is not null || ArticleDate.OfLine(line) is not null;

    /// <summary>A figure alone is none, nor is a lead that is set in larger letters than the rest.</summary>
    private static bool MayBeHeadline(PdfParagraph paragraph) =>
        paragraph.Text.Any(char.IsLetter) && !(paragraph.Text.EndsWith('.') && LineShape.WordCount(paragraph.Text) >= LeadWords);

    private static bool IsArticle(PdfParagraph paragraph) => paragraph.IsText || LineShape.EndsSentence(paragraph.Text) || IsCredit(paragraph.Text);

    private static List<PdfParagraph> Beginning(List<PdfParagraph> paragraphs)
    {
        var texts = 0;
        return [.. paragraphs.Take(MostLinesBefore).TakeWhile(paragraph => (texts += paragraph.IsText ? 1 : 0) <= MostTextBefore)];
    }
}

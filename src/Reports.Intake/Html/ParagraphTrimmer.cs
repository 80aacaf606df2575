using Reports.Intake.Boilerplate;
using Reports.Intake.Credits;

namespace Reports.Intake.Html;

/// <summary>Takes off what stands before an article's first sentence and after its last one: its headline, credits, headings without text.</summary>
internal static class ParagraphTrimmer
{
    private const int MostWordsOfCredit = 12;

    /// <summary>Who wrote an article may stand below its standfirst.</summary>
    private const int MostLinesOfHead = 5;

    /// <param name="paragraphs">The article's paragraphs.</param>
    /// <param name="title">Its headline.</param>
    public static List<string> Trim(List<PageParagraph> paragraphs, string? title)
    {
        var first = paragraphs.FindIndex(IsText);
        if (first < 0)
            return [.. paragraphs.Select(paragraph => paragraph.Text)];
        var last = paragraphs.FindLastIndex(IsText);
        var trimmed = new List<string>();
        var headings = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (i < first && (IsHeadline(paragraph, title) || IsCredit(paragraph)))
                continue;
            if (i < first + MostLinesOfHead && IsByline(paragraph))
                continue;
            if (i > last && paragraph.LinkDensity > 0.5)
                continue;
            trimmed.Add(paragraph.Text);
            headings = i > last && PageTags.IsHeading(paragraph.Tag) ? headings + 1 : 0;
        }
        trimmed.RemoveRange(trimmed.Count - headings, headings);
        return trimmed;
    }

    private static bool IsText(PageParagraph paragraph) =>
        !PageTags.IsHeading(paragraph.Tag) && paragraph.LinkDensity < 0.5 && (LineShape.IsRunningText(paragraph.Text) || paragraph.Tag is "li" or "pre");

    private static bool IsHeadline(PageParagraph paragraph, string? title) =>
        paragraph.Tag == "h1" || (title is not null && paragraph.Text.Length > 10 && (Same(paragraph.Text, title) || (PageTags.IsHeading(paragraph.Tag) && Holds(title, paragraph.Text))));

    private static bool IsCredit(PageParagraph paragraph) =>
        !PageTags.IsHeading(paragraph.Tag) && !LineShape.EndsSentence(paragraph.Text) && LineShape.WordCount(paragraph.Text) <= MostWordsOfCredit
        && (Byline.OfLine(paragraph.Text) is not null || ArticleDate.OfLine(paragraph.Text) is not null || paragraph.Tag != "li");

    private static bool IsByline(PageParagraph paragraph) => !LineShape.EndsSentence(paragraph.Text) && Byline.OfLine(paragraph.Text) is not null;

    private static bool Same(string a, string b) => string.Equals(Letters(a), Letters(b), StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string whole, string part) => Letters(whole).Contains(Letters(part), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}

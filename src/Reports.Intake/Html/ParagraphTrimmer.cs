using Reports.Intake.Boilerplate;
using Reports.Intake.Credits;

namespace Reports.Intake.Html;

/// <summary>Takes off what stands before an article's first sentence and after its last one: its headline, credits, headings without text.</summary>
internal static class ParagraphTrimmer
{
    private const int MostWordsOfCredit = 12;

    /// <param name="paragraphs">The article's paragraphs.</param>
    /// <param name="title">Its headline.</param>
    /// <param name="byline">Its author, who may be introduced at its end.</param>
    public static List<string> Trim(List<PageParagraph> paragraphs, string? title, string? byline)
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
            if (byline is not null && i > paragraphs.Count / 2 && IntroducesAuthor(paragraph.Text, byline))
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

    /// <summary>"Ana Example is a reporter in the north."</summary>
    private static bool IntroducesAuthor(string paragraph, string byline)
    {
        if (byline.Length < 5 || !paragraph.StartsWith(byline, StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = paragraph.AsSpan(byline.Length).TrimStart(", ");
        return rest.StartsWith("is ", StringComparison.Ordinal) || rest.StartsWith("was ", StringComparison.Ordinal) || rest.StartsWith("covers ", StringComparison.Ordinal)
            || rest.StartsWith("writes ", StringComparison.Ordinal) || rest.StartsWith("has ", StringComparison.Ordinal);
    }

    private static bool Same(string a, string b) => string.Equals(Letters(a), Letters(b), StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string whole, string part) => Letters(whole).Contains(Letters(part), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}

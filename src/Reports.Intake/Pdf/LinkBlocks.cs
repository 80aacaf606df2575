using Reports.Briefings;

namespace Reports.Intake.Pdf;

/// <summary>
/// Takes the links of a printed web page out that stand together without running text between them: menus above the article, lists of other articles in it,
/// and all that stands around the foot of the page. Links within the article's sentences stay, and so does a list of a few.
/// </summary>
internal static class LinkBlocks
{
    /// <summary>As many links above or below the article are a menu, or a row of other articles.</summary>
    private const int FewestAround = 3;

    /// <summary>As many links amid the article are a list of other articles.</summary>
    private const int FewestWithin = 5;

    /// <summary>The text among the links below the article is at most this share of the text before them.</summary>
    private const double MostBelow = 0.15;

    /// <summary>Where running text is less than this share of a document, it is no article with a menu around it: nothing is known of what belongs to it.</summary>
    private const double LeastText = 0.1;

    public static List<PdfParagraph> Remove(List<PdfParagraph> paragraphs, double headlineSize, List<RemovedText> removed)
    {
        if (TextLength(paragraphs) < LeastText * paragraphs.Sum(paragraph => paragraph.Text.Length))
            return paragraphs;
        var leavesOut = new bool[paragraphs.Count];
        foreach (var (start, end) in Gaps(paragraphs))
            MarkLinks(paragraphs, start, end, headlineSize, leavesOut);
        leavesOut.AsSpan(Foot(paragraphs)).Fill(true);
        removed.AddRange(paragraphs.Where((_, i) => leavesOut[i]).Select(paragraph => new RemovedText(paragraph.Text, "navigation")));
        return [.. paragraphs.Where((_, i) => !leavesOut[i])];
    }

    /// <summary>The stretches without running text.</summary>
    private static IEnumerable<(int Start, int End)> Gaps(List<PdfParagraph> paragraphs)
    {
        var start = 0;
        for (var i = 0; i <= paragraphs.Count; i++)
        {
            if (i < paragraphs.Count && !paragraphs[i].IsText)
                continue;
            if (i > start)
                yield return (start, i);
            start = i + 1;
        }
    }

    private static void MarkLinks(List<PdfParagraph> paragraphs, int start, int end, double headlineSize, bool[] leavesOut)
    {
        var links = paragraphs[start..end].Count(paragraph => paragraph.IsLink);
        var (isHead, isFoot) = (start == 0, end == paragraphs.Count);
        if (links < (isHead || isFoot ? FewestAround : FewestWithin))
            return;
        var last = paragraphs.FindLastIndex(end - 1, end - start, paragraph => paragraph.IsLink);
        for (var i = isFoot && !isHead ? FirstOfFoot(paragraphs, start, end) : start; i < (isFoot ? end : last + 1); i++)
        {
            // Buttons and labels stand among the links of a menu; amid the article they may be its own headings.
            leavesOut[i] = (paragraphs[i].IsLink || isHead || isFoot) && !(isHead && IsOfArticle(paragraphs[i], headlineSize));
        }
    }

    /// <summary>Headline and credits stand between the menu and the buttons to share the article.</summary>
    private static bool IsOfArticle(PdfParagraph paragraph, double headlineSize) =>
        (paragraph.Size >= headlineSize && paragraph.Linked < 0.5 && paragraph.Text.Count(character => character == ' ') >= 2) || PdfHeadline.IsCredit(paragraph.Text);

    /// <summary>
    /// Where the foot of the page begins, or the number of paragraphs. The article is the stretch with the most text for the fewest links; below it the first
    /// block of links ends it, unless there is much text after that.
    /// </summary>
    private static int Foot(List<PdfParagraph> paragraphs)
    {
        var articleEnd = ArticleEnd(paragraphs);
        var length = TextLength(paragraphs);
        foreach (var (start, end) in Gaps(paragraphs))
        {
            if (start < articleEnd || paragraphs[start..end].Count(paragraph => paragraph.IsLink) < FewestAround)
                continue;
            var below = TextLength(paragraphs.Skip(start));
            return below <= MostBelow * (length - below) ? FirstOfFoot(paragraphs, start, end) : paragraphs.Count;
        }
        return paragraphs.Count;
    }

    /// <summary>Where links outnumber the lines without them most, up to the stretch's end: a list at the article's end may hold a link, too.</summary>
    private static int FirstOfFoot(List<PdfParagraph> paragraphs, int start, int end)
    {
        var (most, excess, first) = (0, 0, end);
        for (var i = end - 1; i >= start; i--)
        {
            excess += paragraphs[i].IsLink ? 1 : -1;
            if (excess > most)
                (most, first) = (excess, i);
        }
        return first;
    }

    private static int TextLength(IEnumerable<PdfParagraph> paragraphs) => paragraphs.Where(paragraph => paragraph.IsText).Sum(paragraph => paragraph.Text.Length);

    /// <summary>The end of the stretch whose paragraphs, text counted for it and links against it, weigh most.</summary>
    private static int ArticleEnd(List<PdfParagraph> paragraphs)
    {
        var (most, weight, end) = (0.0, 0.0, 0);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            weight = Math.Max(0, weight) + Weight(paragraphs[i]);
            if (weight > most)
                (most, end) = (weight, i + 1);
        }
        return end;
    }

    private static double Weight(PdfParagraph paragraph) =>
        paragraph.IsText ? paragraph.Text.Length * (1 - paragraph.Linked)
        : paragraph.IsLink ? -30 - (paragraph.Text.Length / 2.0)
        : -2;
}

using AngleSharp.Html.Parser;
using Reports.Briefings;
using Reports.Intake.Text;

namespace Reports.Intake.Html;

/// <summary>Reads a web page: the article alone out of whatever surrounds it.</summary>
internal sealed class HtmlReader
{
    private readonly ArticleFinder _finder = new(PageNames.Shipped);
    private readonly PagePruner _pruner = new(PageNames.Shipped);

    public ArticleDraft Read(string html, string name, IntakeOptions options, CancellationToken cancellationToken)
    {
        var document = new HtmlParser().ParseDocument(html);
        var metadata = PageMetadata.Of(document);
        var (paragraphs, removed) = document.Body is { } body
            ? Paragraphs(PageTreeBuilder.Build(body, options.MaximumNesting, name, cancellationToken), metadata)
            : (Paragraphs: [], Removed: []);
        if (metadata.Body is { } stated && IsMuchLess(paragraphs, stated))
            (paragraphs, removed) = (StatedParagraphs(stated), []);
        return new ArticleDraft
        {
            MediaType = "text/html",
            Title = metadata.Title,
            Byline = metadata.Byline,
            Publisher = metadata.Publisher,
            Published = metadata.Published,
            Paragraphs = paragraphs,
            Removed = removed,
        };
    }

    /// <summary>Reads the HTML part of a message: all of its text but quoted history, for a message has no page around its article.</summary>
    public static ArticleDraft ReadMessage(string html, string name, IntakeOptions options, CancellationToken cancellationToken)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var quoted in document.QuerySelectorAll("blockquote[type=cite], .gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature, #appendonsend ~ *, #divRplyFwdMsg").ToList())
            quoted.Remove();
        List<string> paragraphs = [];
        if (document.Body is { } body)
        {
            var tree = PageTreeBuilder.Build(body, options.MaximumNesting, name, cancellationToken);
            PagePruner.PruneHidden(tree);
            var lines = PageText.Of(tree);
            var first = lines.FindIndex(line => line.Tag != "h1");
            paragraphs = [.. lines.Skip(Math.Max(0, first)).Select(line => line.Text)];
        }
        return new ArticleDraft { MediaType = "message/rfc822", Paragraphs = paragraphs, CreditsInText = true };
    }

    private (List<string> Paragraphs, IReadOnlyList<RemovedText> Removed) Paragraphs(PageNode body, PageMetadata metadata)
    {
        _pruner.PruneFurniture(body);
        var article = _finder.Find(body);
        var lead = _finder.Lead(body, article);
        var removed = _pruner.PruneArticle(article);
        var paragraphs = ParagraphTrimmer.Trim(PageText.Of(article), metadata.Title);
        return (Repeats.Without([.. lead.SelectMany(PageText.Of).Select(paragraph => paragraph.Text).Where(text => !paragraphs.Contains(text)), .. paragraphs]), removed);
    }

    /// <summary>Where a script builds the page, the linked data may hold the article that the page lacks.</summary>
    private static bool IsMuchLess(List<string> paragraphs, string stated) => paragraphs.Sum(paragraph => paragraph.Length) < stated.Length / 2;

    private static List<string> StatedParagraphs(string stated)
    {
        var text = stated.Contains('<') ? stated.Replace("</p>", "\n", StringComparison.OrdinalIgnoreCase).Replace("<br", "\n<br", StringComparison.OrdinalIgnoreCase) : stated;
        var plain = new HtmlParser().ParseDocument($"<body><pre>{text}</pre>").Body!.TextContent;
        return ParagraphJoiner.Join(plain);
    }
}

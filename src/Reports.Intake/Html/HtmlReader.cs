using AngleSharp.Html.Parser;
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
        var paragraphs = document.Body is { } body ? Paragraphs(PageTreeBuilder.Build(body, options.MaximumNesting, name, cancellationToken), metadata.Title) : [];
        if (metadata.Body is { } stated && IsMuchLess(paragraphs, stated))
            paragraphs = StatedParagraphs(stated);
        return new ArticleDraft
        {
            MediaType = "text/html",
            Title = metadata.Title,
            Byline = metadata.Byline,
            Publisher = metadata.Publisher,
            Published = metadata.Published,
            Paragraphs = paragraphs,
        };
    }

    private List<string> Paragraphs(PageNode body, string? title)
    {
        PageMeasure.Measure(body);
        _pruner.PruneFurniture(body);
        var article = _finder.Find(body);
        _pruner.PruneArticle(article);
        return ParagraphTrimmer.Trim(PageText.Of(article), title);
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

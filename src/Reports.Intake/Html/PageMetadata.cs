using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Reports.Intake.Credits;
using Reports.Intake.Text;

namespace Reports.Intake.Html;

/// <summary>What a page states of its article: linked data first, then meta elements, then what the page shows.</summary>
internal sealed record PageMetadata(string? Title, string? Byline, string? Publisher, DateOnly? Published, string? Body)
{
    /// <summary>Elements further down belong to other articles.</summary>
    private const int MostShown = 8;

    private const int LongestShown = 120;

    public static PageMetadata Of(IHtmlDocument document)
    {
        var metas = Metas(document);
        var linked = LinkedData.Of(document);
        var publisher = linked.Publisher ?? First(metas, "og:site_name", "application-name");
        var title = linked.Headline ?? First(metas, "og:title", "twitter:title", "dc.title", "citation_title")
            ?? Text(document.QuerySelectorAll("h1").Length == 1 ? document.QuerySelector("h1") : null) ?? WithoutSite(document.Title, publisher);
        var byline = linked.Author ?? Credits.Byline.OfMetadata(First(metas, "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"))
            ?? Credits.Byline.OfMetadata(Text(document.QuerySelector("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]")))
            ?? Shown(document, "[class*=byline], [class*=Byline], [class*=author], [class*=Author]", Credits.Byline.OfLine);
        var published = linked.Published
            ?? ArticleDate.OfMetadata(First(metas, "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "date", "dc.date",
                "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "publish-date", "article.published"))
            ?? ArticleDate.OfMetadata(document.QuerySelector("[itemprop=datePublished]") is { } item ? item.GetAttribute("content") ?? item.GetAttribute("datetime") ?? Text(item) : null)
            ?? ArticleDate.OfMetadata(document.QuerySelector("article time[datetime], main time[datetime], time[pubdate], time[datetime]")?.GetAttribute("datetime"))
            ?? ShownDate(document);
        return new PageMetadata(WithoutSite(title, publisher), byline, publisher, published, linked.Body);
    }

    private static DateOnly? ShownDate(IHtmlDocument document)
    {
        var shown = Shown(document, "time, [class*=date], [class*=Date], [class*=timestamp], [class*=publish], [class*=posted]", text => ArticleDate.OfLine(text) is null ? null : text);
        return shown is null ? null : ArticleDate.OfLine(shown);
    }

    /// <summary>What the first few elements of a kind show, where it can be read as what is wanted.</summary>
    private static string? Shown(IHtmlDocument document, string selector, Func<string, string?> read) =>
        document.QuerySelectorAll(selector).Take(MostShown).Select(element => Text(element) is { Length: <= LongestShown } text ? read(text) : null).FirstOrDefault(found => found is not null);

    private static Dictionary<string, string> Metas(IHtmlDocument document)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            var content = WhiteSpace.Collapse(meta.GetAttribute("content"));
            if (!string.IsNullOrEmpty(name) && content.Length > 0)
                metas.TryAdd(name, content);
        }
        return metas;
    }

    private static string? First(Dictionary<string, string> metas, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (metas.TryGetValue(name, out var value))
                return value;
        }
        return null;
    }

    private static string? Text(IElement? element) => element is null ? null : WhiteSpace.Collapse(element.TextContent) is { Length: > 0 } text ? text : null;

    /// <summary>"Four killed in blast | Example News" without the site's name.</summary>
    private static string? WithoutSite(string? title, string? site)
    {
        if (string.IsNullOrWhiteSpace(title))
            return null;
        title = WhiteSpace.Collapse(title);
        foreach (var separator in new[] { " | ", " – ", " — ", " - ", " :: ", " » " })
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var tail = title[(at + separator.Length)..];
            var isSite = site is not null && (tail.Contains(site, StringComparison.OrdinalIgnoreCase) || site.Contains(tail, StringComparison.OrdinalIgnoreCase));
            if (isSite || (separator is " | " && tail.Split(' ').Length <= 4 && title[..at].Split(' ').Length > 3))
                return title[..at].Trim();
        }
        return title;
    }
}

namespace Reports.Intake.Html;

/// <summary>
/// Finds the element that holds the article. Each paragraph speaks for its parent and, less, for the elements above; names and tags
/// raise or lower an element; how far the article reaches around the best one is asked of <see cref="ArticleExtent"/>.
/// </summary>
internal sealed class ArticleFinder(PageNames names)
{
    /// <summary>How far up a paragraph's voice carries.</summary>
    private const int Reach = 5;

    private const int ShortestVoice = 25;

    /// <summary>Teasers of other articles are running text too; their headlines are links.</summary>
    private const double MostAddedLinks = 0.2;

    private const int ShortestLead = 40;

    private const int LongestLead = 600;

    private const int ShortestStandfirst = 60;

    private const double MostOfLead = 0.8;

    /// <summary>The share of a page's running text from which an element's good names count in full.</summary>
    private const double TrustedShare = 0.2;

    private const double SmallPart = 0.4;

    private const double MostOfPage = 0.8;

    private readonly ArticleExtent _extent = new(names);

    public PageNode Find(PageNode body)
    {
        var best = Best(body);
        if (best is null)
            return body;
        var found = _extent.Of(best, body.Prose);
        return IsScrap(found, body) ? found.Ancestors().First(ancestor => ancestor == body || ancestor.Prose >= MostOfPage * body.Prose) : found;
    }

    /// <summary>A small part of a page's running text, in an element that nothing marks as the article's: the page is all one text, cut into many.</summary>
    private bool IsScrap(PageNode found, PageNode body) =>
        found != body && found.Prose < SmallPart * body.Prose && found.Tag is not ("article" or "main")
        && (names.KindsOf(found.Names) & (NameKind.Body | NameKind.Article)) == 0;

    /// <summary>What stands under the headline, before the article's element and not in it: a paragraph, and what follows it in a block of its own.</summary>
    public IReadOnlyList<PageNode> Lead(PageNode body, PageNode article)
    {
        if (article.DescendantsAndSelf().Any(node => node.Tag == "h1"))
            return [];
        var before = body.DescendantsAndSelf().TakeWhile(node => node != article).ToList();
        var headline = before.FindLastIndex(node => node.Tag == "h1");
        var whole = article.Ancestors().FirstOrDefault(ancestor => ancestor.Tag is "article" or "main");
        var start = headline >= 0 ? headline + 1 : whole is not null ? before.IndexOf(whole) : before.Count;
        var lead = before.Skip(start).FirstOrDefault(IsLead) ?? (headline >= 0 ? Standfirst(before.Skip(start)) : null);
        return lead is null ? [] : WithRest(lead, before, article);
    }

    /// <summary>The lead, what follows it in a block that is running text throughout, and the paragraphs between them and the article.</summary>
    private List<PageNode> WithRest(PageNode lead, List<PageNode> before, PageNode article)
    {
        var block = lead.Parent!;
        var isText = block.Prose >= MostOfLead * block.Length && block.LinkLength <= MostAddedLinks * block.Length;
        List<PageNode> rest = isText && !article.Ancestors().Contains(block) ? block.Children[block.Children.IndexOf(lead)..] : [lead];
        var within = rest.SelectMany(node => node.DescendantsAndSelf()).ToHashSet();
        rest.AddRange(before.Skip(before.IndexOf(lead)).Where(node => node.Tag == "p" && node.Length >= ShortestStandfirst && node.Prose >= MostOfLead * node.Length && !within.Contains(node) && !IsBesidePicture(node)));
        return rest;
    }

    /// <summary>The first text of some length after the headline, whatever its names, where it reads like a paragraph.</summary>
    private PageNode? Standfirst(IEnumerable<PageNode> afterHeadline)
    {
        var first = afterHeadline.FirstOrDefault(node => node.IsBlock && node.Length >= ShortestStandfirst && !node.Children.Exists(child => child.IsBlock));
        return first is { Tag: "p" or "div", Length: <= LongestLead } && first.LinkLength <= MostAddedLinks * first.Length
            && !IsBesidePicture(first)
            ? first : null;
    }

    private bool IsBesidePicture(PageNode node) =>
        node.Ancestors().Prepend(node).Any(around => around.Tag is "figure" or "figcaption" || (names.KindsOf(around.Names) & (NameKind.Caption | NameKind.Gallery)) != 0);

    private bool IsLead(PageNode node)
    {
        if (!node.IsBlock || node.Length is < ShortestLead or > LongestLead || node.LinkLength > MostAddedLinks * node.Length)
            return false;
        var named = names.KindsOf(node.Names).HasFlag(NameKind.Lead);
        if (PageTags.IsHeading(node.Tag))
            return named;
        return node.Prose > 0.9 * node.Length && (named || (node.Tag == "p" && node.Ancestors().Any(ancestor => ancestor.Tag == "header" || names.KindsOf(ancestor.Names).HasFlag(NameKind.Lead))));
    }

    private PageNode? Best(PageNode body)
    {
        var all = Math.Max(1, body.Prose);
        var candidates = new HashSet<PageNode>();
        foreach (var node in body.DescendantsAndSelf())
        {
            if (!node.IsBlock || node.Prose < ShortestVoice)
                continue;
            var own = node.Prose - node.Children.Sum(child => child.Prose);
            if (own < ShortestVoice)
                continue;
            var voice = 1 + Math.Min(own / 100.0, 3);
            var level = 0;
            foreach (var ancestor in (node.Tag is "p" or "pre" or "blockquote" or "li" ? node.Ancestors() : node.Ancestors().Prepend(node)).Take(Reach))
            {
                if (PageTags.IsPartOfWhole(ancestor.Tag))
                {
                    level++;
                    continue;
                }
                if (candidates.Add(ancestor))
                    ancestor.Score = Weight(ancestor, all);
                ancestor.Score += voice / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
                level++;
            }
        }
        return candidates.MaxBy(candidate => candidate.Score * (1 - candidate.LinkDensity));
    }

    private double Weight(PageNode node, int all)
    {
        var weight = node.Tag switch
        {
            "article" or "main" => 8,
            "div" or "section" => 3,
            "form" or "ul" or "ol" or "dl" or "li" or "address" or "aside" => -4,
            _ => 0.0,
        };
        var kinds = names.KindsOf(node.Names);
        if (kinds.HasFlag(NameKind.Body))
            weight += 16;
        else if (kinds.HasFlag(NameKind.Article))
            weight += 8;
        if (weight > 0)
            weight *= Math.Min(1, node.Prose / (TrustedShare * all)); // a teaser may be named as an article is
        if (kinds.HasFlag(NameKind.Page))
            weight -= 3;
        if (kinds.HasFlag(NameKind.Furniture))
            weight -= 10;
        return weight;
    }
}

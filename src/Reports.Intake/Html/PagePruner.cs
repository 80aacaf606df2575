namespace Reports.Intake.Html;

/// <summary>Takes out of a page what belongs to the page around the article, block by block.</summary>
internal sealed class PagePruner(PageNames names)
{
    /// <summary>An element with more of the page's running text than this is not furniture, whatever it is called.</summary>
    private const double TooMuchProse = 0.4;

    /// <summary>What is said of an author is less than this share of the article.</summary>
    private const double LittleProse = 0.15;

    private const double SomeProse = 0.15;

    /// <summary>An article of as many characters does without the texts of its gallery.</summary>
    private const int EnoughProse = 1500;

    /// <summary>Before the article is looked for: what is furniture by name or tag.</summary>
    public void PruneFurniture(PageNode body)
    {
        var all = body.Prose;
        Prune(body, node => node.Prose <= TooMuchProse * all && IsFurniture(node) && !HoldsArticle(node, all));
    }

    /// <summary>Within the article: captions, bylines, and blocks that are mostly links.</summary>
    public void PruneArticle(PageNode article)
    {
        var all = article.Prose;
        Prune(article, node => node.Prose <= TooMuchProse * all && (IsCaption(node) || IsByline(node, all) || IsLinkBlock(node)));
        var text = article.Prose;
        Prune(article, node => text - node.Prose >= EnoughProse && names.KindsOf(node.Names).HasFlag(NameKind.Gallery) && !IsNamedBody(node));
    }

    private bool IsFurniture(PageNode node)
    {
        if (node.Tag is "footer" or "aside" or "noscript" or "form")
            return true;
        if (node.Tag is "body" or "article" or "main" or "html")
            return false;
        if (!node.IsBlock && node.Ancestors().First(ancestor => ancestor.IsBlock).Prose > 0)
            return false; // words within a sentence, however they are styled
        return names.KindsOf(node.Names).HasFlag(NameKind.Furniture);
    }

    /// <summary>A dialogue or a panel may show the article itself.</summary>
    private bool HoldsArticle(PageNode node, int all) =>
        node.Tag is not ("aside" or "footer" or "noscript") && node.Prose > SomeProse * all
        && node.DescendantsAndSelf().Any(inner => inner.Prose > SomeProse * all && (inner.Tag == "article" || IsNamedBody(inner)));

    private bool IsNamedBody(PageNode node) => names.KindsOf(node.Names).HasFlag(NameKind.Body);

    private bool IsCaption(PageNode node) => node.Tag == "figcaption" || names.KindsOf(node.Names).HasFlag(NameKind.Caption);

    private bool IsByline(PageNode node, int all) =>
        node.Tag is "time" or "address" || (node.Length < 150 + (LittleProse * all) && node.Prose <= LittleProse * all && names.KindsOf(node.Names).HasFlag(NameKind.Byline));

    private static bool IsLinkBlock(PageNode node)
    {
        if (!node.IsBlock || node.Length == 0 || PageTags.IsHeading(node.Tag))
            return false;
        if (PageTags.IsList(node.Tag) || node.Tag is "table")
            return node.LinkDensity > 0.7 && node.Prose < 0.3 * node.Length;
        return node.Tag is "p" or "div" or "section" or "header" or "blockquote" && node.LinkDensity > 0.8 && node.Prose < 0.3 * node.Length;
    }

    private static void Prune(PageNode root, Func<PageNode, bool> isOut)
    {
        var pending = new Stack<PageNode>([root]);
        while (pending.TryPop(out var node))
        {
            node.Children.RemoveAll(child => child.Text is null && isOut(child));
            foreach (var child in node.Children)
                pending.Push(child);
        }
        PageMeasure.Measure(root);
    }
}

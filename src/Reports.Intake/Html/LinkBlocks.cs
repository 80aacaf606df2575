namespace Reports.Intake.Html;

/// <summary>Blocks that are links and next to nothing else: lists of other articles, menus, rows of tags.</summary>
internal static class LinkBlocks
{
    private const double MostOfList = 0.7;

    private const double MostOfBlock = 0.8;

    private const double LittleProse = 0.3;

    public static bool Is(PageNode node)
    {
        if (!node.IsBlock || node.Length == 0 || PageTags.IsHeading(node.Tag))
            return false;
        if (node.Tag == "table" && node.DescendantsAndSelf().Any(inner => inner.Tag == "th"))
            return false; // figures and names under headings
        if (PageTags.IsList(node.Tag) && node.Children.Exists(item => item.Prose > 0 && item.LinkLength == 0))
            return false; // an item says something itself; what it leads to may stand in a list below it
        if (PageTags.IsList(node.Tag) || node.Tag is "table")
            return node.LinkDensity > MostOfList && node.Prose < LittleProse * node.Length;
        return node.Tag is "p" or "div" or "section" or "header" or "blockquote" && node.LinkDensity > MostOfBlock && node.Prose < LittleProse * node.Length;
    }

    /// <summary>Characters in the outermost link blocks of an element, all and in links.</summary>
    public static Extent In(PageNode node)
    {
        var extent = default(Extent);
        var pending = new Stack<PageNode>([node]);
        while (pending.TryPop(out var next))
        {
            if (next.LinkLength == 0)
                continue;
            if (Is(next))
            {
                extent = extent.Plus(new Extent(next.Length, next.LinkLength));
                continue;
            }
            foreach (var child in next.Children)
                pending.Push(child);
        }
        return extent;
    }

    /// <summary>The same of an element of which one child's are known.</summary>
    public static Extent Around(PageNode node, PageNode inner, Extent within) =>
        Is(node) ? new Extent(node.Length, node.LinkLength)
        : node.Children.Where(child => child != inner).Aggregate(within, (sum, child) => sum.Plus(In(child)));

    /// <summary>Characters of text, and of them those in links.</summary>
    internal readonly record struct Extent(int Length, int LinkLength)
    {
        public Extent Plus(Extent other) => new(Length + other.Length, LinkLength + other.LinkLength);

        public Extent Minus(Extent other) => new(Length - other.Length, LinkLength - other.LinkLength);
    }
}

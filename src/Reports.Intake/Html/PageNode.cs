namespace Reports.Intake.Html;

/// <summary>
/// An element or a piece of text of a page, reduced to what tells an article from what surrounds it. Built once from the parsed page, then
/// measured and pruned; its depth is limited, so that walks over it may recurse.
/// </summary>
internal sealed class PageNode
{
    private PageNode(PageNode? parent, string tag, string names, string? text)
    {
        Parent = parent;
        Tag = tag;
        Names = names;
        Text = text;
        InLink = parent is not null && (parent.InLink || parent.Tag == "a");
        parent?.Children.Add(this);
    }

    public static PageNode Element(PageNode? parent, string tag, string names, bool hidden = false) => new(parent, tag, names, null) { IsHidden = hidden };

    public static PageNode OfText(PageNode parent, string text) => new(parent, "#text", "", text);

    public PageNode? Parent { get; }

    /// <summary>The element's name in lower case, or "#text".</summary>
    public string Tag { get; }

    /// <summary>The words of its class, id, role and test attributes: "-article-body-main-".</summary>
    public string Names { get; }

    /// <summary>White space collapsed to single spaces, which may stand at the ends; null for elements.</summary>
    public string? Text { get; }

    public List<PageNode> Children { get; } = [];

    /// <summary>Characters of text in it.</summary>
    public int Length { get; set; }

    /// <summary>Characters of text in links in it.</summary>
    public int LinkLength { get; set; }

    /// <summary>Characters of running text in it: of blocks that read like sentences.</summary>
    public int Prose { get; set; }

    /// <summary>How likely it is to hold the article, from the prose near it and its names.</summary>
    public double Score { get; set; }

    /// <summary>Whether it stands within a link.</summary>
    public bool InLink { get; }

    /// <summary>Whether the page keeps it from sight.</summary>
    public bool IsHidden { get; init; }

    public double LinkDensity => Length == 0 ? 0 : (double)LinkLength / Length;

    public bool IsBlock => PageTags.IsBlock(Tag);

    public IEnumerable<PageNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
            yield return node;
    }

    public IEnumerable<PageNode> DescendantsAndSelf()
    {
        var pending = new Stack<PageNode>();
        pending.Push(this);
        while (pending.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                pending.Push(node.Children[i]);
        }
    }
}

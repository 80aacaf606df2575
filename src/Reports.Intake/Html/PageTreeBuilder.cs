using AngleSharp.Dom;
using Reports.Intake.Text;

namespace Reports.Intake.Html;

/// <summary>Turns a parsed page into the tree that is measured, without what never holds text. Walks without recursion.</summary>
internal static class PageTreeBuilder
{
    private const int FewestWordsOfSlug = 6;

    /// <exception cref="IntakeException">Elements nest deeper than the limit.</exception>
    public static PageNode Build(IElement body, int maximumNesting, string name, CancellationToken cancellationToken)
    {
        var root = PageNode.Element(null, "body", NamesOf(body));
        var pending = new Stack<(INode Node, PageNode Parent, int Depth)>();
        PushChildren(body, root, 1);
        while (pending.TryPop(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (next.Depth > maximumNesting)
                throw new IntakeException(IntakeFault.TooLarge, $"{name} nests elements more than {maximumNesting} deep. Give the article as plain text.");
            if (next.Node is IText text)
            {
                AddText(next.Parent, text.Data);
            }
            else if (next.Node is IElement element && (!PageTags.IsSkipped(element.LocalName) || UnfoldsSection(element)))
            {
                PushChildren(element, PageNode.Element(next.Parent, TagOf(element), NamesOf(element), IsHidden(element)), next.Depth + 1);
            }
        }
        return root;

        void PushChildren(INode node, PageNode parent, int depth)
        {
            for (var child = node.LastChild; child is not null; child = child.PreviousSibling)
                pending.Push((child, parent, depth));
        }
    }

    /// <summary>A button with a heading in it folds the section below away, and its words are that section's heading.</summary>
    private static bool UnfoldsSection(IElement element) => element.LocalName == "button" && element.QuerySelector("h2, h3, h4, h5, h6") is not null;

    private static void AddText(PageNode parent, string data)
    {
        if (data.Length == 0)
            return;
        if (string.IsNullOrWhiteSpace(data))
        {
            if (parent.Children.Count > 0 ? !parent.Children[^1].IsBlock : !parent.IsBlock)
                PageNode.OfText(parent, " "); // between words, or alone in an element within a line
            return;
        }
        var collapsed = WhiteSpace.Collapse(data);
        var leading = char.IsWhiteSpace(data[0]) ? " " : "";
        var trailing = char.IsWhiteSpace(data[^1]) ? " " : "";
        PageNode.OfText(parent, $"{leading}{collapsed}{trailing}");
    }

    /// <summary>An anchor that leads nowhere is a place to be led to, and old pages leave it open over all that follows.</summary>
    private static string TagOf(IElement element) =>
        element.LocalName == "a" && !element.HasAttribute("href") && element.HasAttribute("name") ? "span" : element.LocalName;

    private static string NamesOf(IElement element) => element.Attributes.Length == 0 ? "" : PageNames.Normalize(
        element.ClassName, NameOfId(element), element.GetAttribute("role"), element.GetAttribute("itemprop"), element.GetAttribute("data-testid"),
        element.GetAttribute("data-component"), element.GetAttribute("rel"));

    /// <summary>An id that spells out a heading is where links jump to, and names nothing.</summary>
    private static string? NameOfId(IElement element) =>
        element.Id is { } id && !PageTags.IsHeading(element.LocalName) && id.AsSpan().Count('-') < FewestWordsOfSlug ? id : null;

    private static bool IsHidden(IElement element)
    {
        if (element.Attributes.Length == 0)
            return false;
        if (element.HasAttribute("hidden"))
            return true;
        if (element.GetAttribute("style") is not { Length: > 0 } style)
            return false;
        var declarations = style.Replace(" ", "", StringComparison.Ordinal);
        return declarations.Contains("display:none", StringComparison.OrdinalIgnoreCase) || declarations.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}

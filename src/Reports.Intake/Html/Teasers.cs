namespace Reports.Intake.Html;

/// <summary>Rows of teasers: elements of one kind side by side, each with a linked headline and a sentence or two of another article.</summary>
internal static class Teasers
{
    private const int FewestOfRow = 4;

    /// <summary>The share of a row's running text that stands in its teasers.</summary>
    private const double ShareOfRow = 0.8;

    private const int LongestProse = 400;

    private const int LongestTeaser = 600;

    private const int ShortestHeadline = 15;

    private const int LongestHeadline = 200;

    private const double Linked = 0.8;

    public static bool IsRow(PageNode node)
    {
        if (!node.IsBlock || node.Prose == 0 || node.Children.Count < FewestOfRow)
            return false;
        int teasers = 0, prose = 0;
        foreach (var child in node.Children)
        {
            if (!IsTeaser(child))
                continue;
            teasers++;
            prose += child.Prose;
        }
        return teasers >= FewestOfRow && prose >= ShareOfRow * node.Prose;
    }

    private static bool IsTeaser(PageNode node) =>
        node.Tag is "div" or "li" or "article" or "section" && node.Prose is > 0 and < LongestProse && node.Length < LongestTeaser
        && node.DescendantsAndSelf().Any(inner => inner != node && inner.Length is >= ShortestHeadline and <= LongestHeadline && inner.Prose == 0
            && (PageTags.IsHeading(inner.Tag) || (inner.IsBlock && inner.Tag != "p")) && inner.LinkDensity > Linked);
}

namespace Reports.Intake.Html;

/// <summary>Measures a page's tree: text, links and running text of each node.</summary>
internal static class PageMeasure
{
    /// <summary>A block shorter than this is prose only where it ends as a sentence does.</summary>
    private const int ShortBlock = 80;

    private const int ShortestProse = 25;

    private const double MostLinked = 0.5;

    public static void Measure(PageNode root)
    {
        foreach (var node in root.DescendantsAndSelf().Reverse())
        {
            if (node.Text is { } text)
            {
                node.Length = text.AsSpan().Trim().Length;
                continue;
            }
            node.Length = node.LinkLength = node.Prose = 0;
            foreach (var child in node.Children)
            {
                node.Length += child.Length;
                node.LinkLength += child.LinkLength;
                node.Prose += child.Prose;
            }
            if (node.Tag == "a")
                node.LinkLength = node.Length;
            if (node.IsBlock && !node.InLink)
                node.Prose += OwnProse(node);
        }
    }

    /// <summary>Characters of running text that stand in the block itself and not in blocks within it.</summary>
    private static int OwnProse(PageNode block)
    {
        if (PageTags.IsHeading(block.Tag) || block.Tag == "figcaption")
            return 0;
        if (block.Tag == "pre")
            return block.Length; // code is part of what an article says
        int length = 0, links = 0, commas = 0, prose = 0;
        var last = ' ';
        // A text between line breaks counts for itself, so that a row of short lines is not taken for a paragraph.
        foreach (var node in InlineContent(block))
        {
            if (node.Tag == "br")
            {
                prose += ProseOf();
                length = links = commas = 0;
                last = ' ';
                continue;
            }
            length += node.Length;
            if (node.Ancestors().TakeWhile(ancestor => ancestor != block).Any(ancestor => ancestor.Tag == "a"))
                links += node.Length;
            var text = node.Text.AsSpan().TrimEnd();
            commas += text.Count(',') + text.Count('、') + text.Count('，');
            if (text.Length > 0)
                last = text[^1];
        }
        return prose + ProseOf();

        int ProseOf()
        {
            if (length < ShortestProse || links > MostLinked * length)
                return 0;
            var ends = last is '.' or '!' or '?' or '"' or '”' or '’' or ':' or '…' or ')' or '。' or '！' or '？' or '」';
            return ends || (length >= ShortBlock && (commas > 0 || length >= 2 * ShortBlock)) ? length - links : 0;
        }
    }

    /// <summary>The text nodes and line breaks in a block, without those in blocks within it.</summary>
    private static IEnumerable<PageNode> InlineContent(PageNode block)
    {
        foreach (var child in block.Children)
        {
            if (child.Text is not null || child.Tag == "br")
            {
                yield return child;
            }
            else if (!child.IsBlock)
            {
                foreach (var inner in InlineContent(child))
                    yield return inner;
            }
        }
    }
}

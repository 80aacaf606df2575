namespace Reports.Intake.Html;

/// <summary>How far an article reaches around the element that holds most of it: as long as that brings in more running text than anything else.</summary>
internal sealed class ArticleExtent(PageNames names)
{
    /// <summary>Teasers of other articles are running text too; their headlines are links.</summary>
    private const double MostAddedLinks = 0.2;

    /// <summary>An element that is named as the article's and has so much running text reaches no further than what is named so too.</summary>
    private const int EnoughProse = 800;

    /// <summary>The least that a wider element must bring in, as a share of the best one's running text.</summary>
    private const double MinimumGain = 0.1;

    /// <summary>A text of this length that is the major part of its page's is complete where nothing around it is named as an article.</summary>
    private const int LongArticle = 4200;

    private const double MajorPart = 0.68;

    /// <param name="best">The element that holds most of the article.</param>
    /// <param name="all">Characters of running text on the page.</param>
    public PageNode Of(PageNode best, int all)
    {
        var chosen = best;
        var inner = best;
        var blocks = LinkBlocks.In(best);
        var within = blocks;
        foreach (var ancestor in best.Ancestors())
        {
            within = LinkBlocks.Around(ancestor, inner, within);
            inner = ancestor;
            if (IsComplete(chosen, all) && !IsInArticle(ancestor))
                break;
            if (!IsBounded(chosen, ancestor) && BringsText(ancestor, chosen, IsInArticle(ancestor) ? within.Minus(blocks) : default, MinimumGain * best.Prose))
                (chosen, blocks) = (ancestor, within);
        }
        return chosen;
    }

    /// <param name="ancestor">The wider element.</param>
    /// <param name="chosen">What has been taken for the article so far.</param>
    /// <param name="dropped">The blocks of links in what is added, which leave the article later and say nothing of the rest.</param>
    /// <param name="gain">The running text that an element without a name must bring in.</param>
    private bool BringsText(PageNode ancestor, PageNode chosen, LinkBlocks.Extent dropped, double gain)
    {
        var prose = ancestor.Prose - chosen.Prose;
        var length = ancestor.Length - chosen.Length;
        var links = ancestor.LinkLength - chosen.LinkLength - dropped.LinkLength;
        // An element that is named as the article's is believed sooner.
        var demanded = IsNamedBody(chosen) ? 0.8 : IsNamed(ancestor) ? 0.3 : 0.5;
        var minimum = IsNamed(ancestor) || HoldsAnotherPart(ancestor, chosen) ? 0 : gain;
        return prose > minimum && prose > demanded * length && links < MostAddedLinks * (length - dropped.Length);
    }

    private static bool IsComplete(PageNode chosen, int all) => chosen.Prose >= LongArticle && chosen.Prose >= MajorPart * all;

    private bool IsBounded(PageNode chosen, PageNode ancestor) =>
        IsNamedBody(chosen) && chosen.Prose >= EnoughProse && !IsNamed(ancestor) && ancestor.Tag != "main" && !HoldsAnotherPart(ancestor, chosen);

    /// <summary>Pages cut an article into several elements with the same names.</summary>
    private bool HoldsAnotherPart(PageNode ancestor, PageNode chosen) =>
        IsNamedBody(chosen) && ancestor.DescendantsAndSelf().Any(node => node.Prose > 0 && node != chosen && node.Names == chosen.Names && !chosen.Ancestors().Contains(node));

    private bool IsInArticle(PageNode node) => node.Ancestors().Prepend(node).Any(IsNamed);

    private bool IsNamed(PageNode node) => node.Tag == "article" || IsNamedBody(node);

    private bool IsNamedBody(PageNode node) => names.KindsOf(node.Names).HasFlag(NameKind.Body);
}

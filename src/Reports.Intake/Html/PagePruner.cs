using Reports.Briefings;

namespace Reports.Intake.Html;

/// <summary>Takes out of a page what belongs to the page around the article, block by block.</summary>
internal sealed class PagePruner(PageNames names)
{
    /// <summary>An element with more of the page's running text than this is not furniture, whatever it is called.</summary>
    private const double TooMuchProse = 0.4;

    /// <summary>Readers may write more than the article has, but hardly so much more.</summary>
    private const double NearlyAllProse = 0.85;

    /// <summary>Text with more links than this advertises other articles.</summary>
    private const double MostLinks = 0.2;

    /// <summary>A page that shows less of its running text than this shows one part of its article at a time.</summary>
    private const double LeastShown = 0.2;

    /// <summary>With less text beside its teasers, a page is an overview of other articles.</summary>
    private const int LeastBesideTeasers = 1000;

    private const int FewestOfRow = 4;

    private const int LongestOfRow = 25;

    /// <summary>What is said of an author is less than this share of the article.</summary>
    private const double LittleProse = 0.15;

    /// <summary>A longer heading says more than who and when.</summary>
    private const int LongestNamed = 40;

    private const int LongestByline = 150;

    private const double SomeProse = 0.15;

    /// <summary>An article of as many characters does without the texts of its gallery.</summary>
    private const int EnoughProse = 1500;

    /// <summary>What is hidden, unless the page shows nearly nothing else.</summary>
    public static void PruneHidden(PageNode body)
    {
        PageMeasure.Measure(body);
        var hidden = Outermost(body, node => node.IsHidden).Sum(node => node.Prose);
        if (body.Prose - hidden >= LeastShown * body.Prose)
            Prune(body, node => node.IsHidden);
    }

    /// <summary>Before the article is looked for: what is hidden, and what is furniture by name or tag.</summary>
    public void PruneFurniture(PageNode body)
    {
        PruneHidden(body);
        var all = body.Prose;
        var misnomers = Misnomers(body);
        var main = body.DescendantsAndSelf().Where(IsNamedBody).MaxBy(node => node.Prose)?.Names;
        Prune(body, node => (node.Prose <= TooMuchProse * all ? IsFurniture(node, misnomers) : node.Prose <= NearlyAllProse * all && (IsComments(node) || IsPageFooter(node))) && !HoldsArticle(node, all, main));
        var teasers = Outermost(body, Teasers.IsRow).ToList();
        if (body.Prose - teasers.Sum(row => row.Prose) >= LeastBesideTeasers)
            Prune(body, teasers.Contains);
    }

    /// <summary>Within the article: captions, bylines, rows of words, blocks that are mostly links, and galleries. What was taken out, with its reason.</summary>
    public IReadOnlyList<RemovedText> PruneArticle(PageNode article)
    {
        var removed = new List<RemovedText>();
        var all = article.Prose;
        var captions = Outermost(article, IsCaption).Sum(node => node.Length) <= TooMuchProse * article.Length;
        Prune(article, node => node.Prose <= TooMuchProse * all && Noted(node, captions && IsCaption(node) ? "caption" : IsByline(node, all) && !IsDateline(node) ? "byline" : LinkBlocks.Is(node) || IsRowOfWords(node) ? "links" : null));
        var galleries = Outermost(article, node => names.KindsOf(node.Names).HasFlag(NameKind.Gallery) && !IsNamedBody(node)).ToList();
        if (article.Prose - galleries.Sum(gallery => gallery.Prose) >= EnoughProse)
            Prune(article, node => Noted(node, galleries.Contains(node) ? "gallery" : null));
        return removed;

        bool Noted(PageNode node, string? reason)
        {
            if (reason is not null && node.Length > 0)
                removed.Add(new RemovedText(string.Join(' ', PageText.Of(node).Select(paragraph => paragraph.Text)), reason));
            return reason is not null;
        }
    }

    /// <summary>
    /// Names of furniture that a page gives to most of its running text: its paragraphs behind a paywall, or whatever its layout calls a
    /// widget. There they mean nothing.
    /// </summary>
    private HashSet<string> Misnomers(PageNode body)
    {
        var named = new Dictionary<string, (int Prose, int Length, int Links)>(StringComparer.Ordinal);
        foreach (var node in body.DescendantsAndSelf())
        {
            if (node.Prose == 0 || node.Names.Length == 0 || !IsNamedFurniture(node))
                continue;
            foreach (var entry in names.EntriesOf(node.Names, NameKind.Furniture))
            {
                if (node.Ancestors().Any(ancestor => ancestor.Names.Contains($"-{entry}-", StringComparison.Ordinal)))
                    continue;
                var (prose, length, links) = named.GetValueOrDefault(entry);
                named[entry] = (prose + node.Prose, length + node.Length, links + node.LinkLength);
            }
        }
        return [.. named.Where(entry => entry.Value.Prose > TooMuchProse * body.Prose && entry.Value.Links < MostLinks * entry.Value.Length).Select(entry => entry.Key)];
    }

    private bool IsNamedFurniture(PageNode node) => names.KindsOf(node.Names).HasFlag(NameKind.Furniture);

    private bool IsComments(PageNode node) => node.Tag is not ("body" or "article" or "main") && names.KindsOf(node.Names).HasFlag(NameKind.Comments);

    /// <summary>What publishers say of themselves may be longer than a short article.</summary>
    private static bool IsPageFooter(PageNode node) => node.Tag == "footer" && !node.Ancestors().Any(ancestor => ancestor.Tag is "article" or "main");

    private bool IsFurniture(PageNode node, HashSet<string> misnomers)
    {
        if (node.Tag is "footer" or "aside" or "noscript" or "form")
            return true;
        if (node.Tag is "body" or "article" or "main" or "html")
            return false;
        if (!node.IsBlock && node.Ancestors().First(ancestor => ancestor.IsBlock).Prose > 0)
            return false; // words within a sentence, however they are styled
        var kinds = names.KindsOf(node.Names);
        return kinds.HasFlag(NameKind.Comments)
            || (kinds.HasFlag(NameKind.Gate) && Gates.IsOffer(node))
            || (kinds.HasFlag(NameKind.Furniture) && (misnomers.Count == 0 || !names.EntriesOf(node.Names, NameKind.Furniture).TrueForAll(misnomers.Contains)));
    }

    /// <summary>A dialogue or a panel may show the article itself, or the part of it that everyone may read, named as the rest is.</summary>
    private bool HoldsArticle(PageNode node, int all, string? main) =>
        node.Tag is not ("aside" or "footer" or "noscript") && node.Prose > 0
        && node.DescendantsAndSelf().Skip(1).Any(inner => inner.Prose > SomeProse * all ? inner.Tag == "article" || IsNamedBody(inner) : inner.Prose > 0 && inner.Names == main);

    private bool IsNamedBody(PageNode node) => names.KindsOf(node.Names).HasFlag(NameKind.Body);

    private bool IsCaption(PageNode node) => node.Tag == "figcaption" || names.KindsOf(node.Names).HasFlag(NameKind.Caption);

    /// <summary>Running text of some length is a byline only where the page says that it is about the author.</summary>
    private bool IsByline(PageNode node, int all) =>
        node.Tag is "time" or "address" || (!(PageTags.IsHeading(node.Tag) && node.Length > LongestNamed) && node.Length < 150 + (LittleProse * all) && node.Prose <= LittleProse * all && names.KindsOf(node.Names).HasFlag(NameKind.Byline)
            && (node.Prose <= LongestByline || node.Names.Contains("-author", StringComparison.Ordinal)));

    /// <summary>The place and date with which the first sentence begins, marked within its paragraph: "LIMA, May 3 –".</summary>
    private static bool IsDateline(PageNode node) =>
        !node.IsBlock && node.Names.Contains("-dateline-", StringComparison.Ordinal) && node.Ancestors().First(ancestor => ancestor.IsBlock) is { Prose: > 0 };

    /// <summary>Many blocks of a word or two, as menus, players and counters have; lists and tables of the article have them too.</summary>
    private static bool IsRowOfWords(PageNode node)
    {
        if (node.Tag is not ("div" or "section" or "span") || node.Prose > 0 || node.Length == 0)
            return false;
        int words = 0, characters = 0;
        foreach (var block in node.DescendantsAndSelf())
        {
            if (PageTags.IsPartOfWhole(block.Tag) || PageTags.IsHeading(block.Tag) || block.Tag is "p" or "pre" or "td" or "br")
                return false;
            if (block.IsBlock && block.Children.Exists(child => !child.IsBlock && child.Length > 0))
            {
                words++;
                characters += block.Children.Where(child => !child.IsBlock).Sum(child => child.Length);
            }
        }
        return words >= FewestOfRow && characters < LongestOfRow * words;
    }

    private static IEnumerable<PageNode> Outermost(PageNode root, Func<PageNode, bool> isMeant) =>
        root.DescendantsAndSelf().Where(node => node.Text is null && isMeant(node) && !node.Ancestors().TakeWhile(ancestor => ancestor != root).Any(isMeant));

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

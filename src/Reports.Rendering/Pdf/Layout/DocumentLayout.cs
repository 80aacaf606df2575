using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Lays a document out on pages.</summary>
internal static class DocumentLayout
{
    private const double RoomBelowTitle = 60;

    /// <summary>Pages that a busy reader still turns.</summary>
    private const int FewPages = 3;

    /// <summary>A last page with less on it than this share looks like an accident.</summary>
    private const double LeastOnLastPage = 0.35;

    /// <summary>Pages by which the estimate of what a smaller size needs may be wrong.</summary>
    private const double Doubt = 0.1;

    private static readonly double[] SmallerFactors = [0.95, 0.9, 0.86, 0.83];

    /// <summary>
    /// The pages in the comfortable size; in the largest smaller one where that saves a page that is nearly empty, or one beyond the few that
    /// are read.
    /// </summary>
    public static IReadOnlyList<PageContent> Pages(BriefingDocument document, PageGeometry geometry, TextShaper shaper, CancellationToken cancellationToken)
    {
        var comfortable = Pages(document, geometry, new TextSetter(shaper, new(1)), cancellationToken);
        if (!MayBeTightened(comfortable, geometry))
            return comfortable;
        var needed = comfortable.Count - 1 + LastPageShare(comfortable, geometry);
        foreach (var factor in SmallerFactors)
        {
            // Type scales in both directions; what cannot fit need not be tried.
            if (needed * factor * factor > comfortable.Count - 1 + Doubt)
                continue;
            var pages = Pages(document, geometry, new TextSetter(shaper, new(factor)), cancellationToken);
            if (pages.Count < comfortable.Count)
                return pages;
        }
        return comfortable;
    }

    private static bool MayBeTightened(IReadOnlyList<PageContent> pages, PageGeometry geometry)
    {
        if (pages.Count == 1 || pages.Count > FewPages + 1)
            return false;
        return pages.Count > FewPages || LastPageShare(pages, geometry) < LeastOnLastPage;
    }

    private static double LastPageShare(IReadOnlyList<PageContent> pages, PageGeometry geometry) =>
        (pages[^1].Texts.Where(text => text.Baseline <= geometry.Bottom).Max(text => text.Baseline) - geometry.Top) / geometry.TextHeight;

    private static IReadOnlyList<PageContent> Pages(BriefingDocument document, PageGeometry geometry, TextSetter setter, CancellationToken cancellationToken)
    {
        var blocks = new BlockSetter(setter, geometry.TextWidth);
        var paginator = new Paginator(geometry);
        List<Box> pending = [];
        foreach (var section in document.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (section.Title is not null)
                pending.AddRange(blocks.SectionTitle(section));
            foreach (var block in section.Blocks)
            {
                if (block is EvidenceList list)
                {
                    PlaceEvidence(paginator, pending, new EvidenceSetter(setter, ColumnWidth(geometry)).Boxes(list));
                    pending = [];
                    continue;
                }
                pending.AddRange(blocks.Boxes(block));
            }
        }
        paginator.Add(pending);
        FurniturePainter.Paint(paginator.Pages, geometry, setter, document.Furniture);
        return paginator.Pages;
    }

    private static double ColumnWidth(PageGeometry geometry) => (geometry.TextWidth - EvidenceSetter.Gap * (EvidenceSetter.Columns - 1)) / EvidenceSetter.Columns;

    /// <summary>Columns cannot be chained to the title above them; room is kept for a few of their lines.</summary>
    private static void PlaceEvidence(Paginator paginator, List<Box> before, List<Box> entries)
    {
        paginator.Add(before, RoomBelowTitle);
        paginator.AddColumns(entries, EvidenceSetter.Columns, EvidenceSetter.Gap);
    }
}

using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Lays a document out on pages.</summary>
internal static class DocumentLayout
{
    private const double RoomBelowTitle = 60;

    /// <summary>Pages that a busy reader still turns: longer briefings are set smaller if that holds them on so many.</summary>
    private const int FewPages = 3;

    private static readonly double[] Factors = [1, 0.95, 0.9];

    /// <summary>The pages in the largest size that holds them on few pages; where none does, in the comfortable one.</summary>
    public static IReadOnlyList<PageContent> Pages(BriefingDocument document, PageGeometry geometry, TextShaper shaper, CancellationToken cancellationToken)
    {
        IReadOnlyList<PageContent>? comfortable = null;
        foreach (var factor in Factors)
        {
            var pages = Pages(document, geometry, new TextSetter(shaper, new(factor)), cancellationToken);
            comfortable ??= pages;
            if (pages.Count <= FewPages)
                return pages;
            if (pages.Count > FewPages + 1)
                break;
        }
        return comfortable!;
    }

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

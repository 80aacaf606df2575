using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Lays a document out on pages.</summary>
internal sealed class DocumentLayout
{
    private const double RoomBelowTitle = 60;

    /// <summary>Pages that a busy reader still turns.</summary>
    private const int FewPages = 3;

    /// <summary>A last page with less on it than this share looks like an accident.</summary>
    private const double LeastOnLastPage = 0.35;

    /// <summary>Pages by which the estimate of what a smaller size needs may be wrong.</summary>
    private const double Doubt = 0.1;

    private static readonly double[] SmallerFactors = [0.95, 0.9, 0.86, 0.83];

    private readonly BriefingDocument _document;
    private readonly PageGeometry _geometry;
    private readonly TextShaper _shaper;
    private readonly CancellationToken _cancellationToken;

    private DocumentLayout(BriefingDocument document, PageGeometry geometry, TextShaper shaper, CancellationToken cancellationToken)
    {
        _document = document;
        _geometry = geometry;
        _shaper = shaper;
        _cancellationToken = cancellationToken;
    }

    private double ColumnWidth => (_geometry.TextWidth - EvidenceSetter.Gap * (EvidenceSetter.Columns - 1)) / EvidenceSetter.Columns;

    /// <summary>
    /// The pages in the comfortable size; in the largest smaller one where that saves a page that is nearly empty, or one beyond the few that
    /// are read.
    /// </summary>
    public static IReadOnlyList<PageContent> Pages(BriefingDocument document, PageGeometry geometry, TextShaper shaper, CancellationToken cancellationToken)
    {
        var layout = new DocumentLayout(document, geometry, shaper, cancellationToken);
        var comfortable = layout.InSize(1);
        var (setter, paginator) = MayBeTightened(comfortable.Paginator) ? layout.Tightened(comfortable.Paginator) ?? comfortable : comfortable;
        var pages = paginator.Paint();
        FurniturePainter.Paint(pages, geometry, setter, document.Furniture);
        return pages;
    }

    private static bool MayBeTightened(Paginator pages)
    {
        if (pages.PageCount == 1 || pages.PageCount > FewPages + 1)
            return false;
        return pages.PageCount > FewPages || pages.LastPageShare < LeastOnLastPage;
    }

    /// <summary>The layout in the largest smaller size that needs a page less. What is needed falls with the size, so each try settles half of those left.</summary>
    private (TextSetter Setter, Paginator Paginator)? Tightened(Paginator comfortable)
    {
        var wanted = comfortable.PageCount - 1;
        var needed = wanted + comfortable.LastPageShare;
        // Type scales in both directions; what cannot fit need not be tried.
        var sizes = Array.FindAll(SmallerFactors, factor => needed * factor * factor <= wanted + Doubt);
        (TextSetter, Paginator)? best = null;
        for (var (first, end) = (0, sizes.Length); first < end;)
        {
            var middle = (first + end - 1) / 2;
            var tried = InSize(sizes[middle]);
            if (tried.Paginator.PageCount <= wanted)
                (best, end) = (tried, middle);
            else
                first = middle + 1;
        }
        return best;
    }

    private (TextSetter Setter, Paginator Paginator) InSize(double factor)
    {
        var setter = new TextSetter(_shaper, new(factor));
        var blocks = new BlockSetter(setter, _geometry.TextWidth);
        var paginator = new Paginator(_geometry);
        List<Box> pending = [];
        foreach (var section in _document.Sections)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (section.Title is not null)
                pending.AddRange(blocks.SectionTitle(section));
            foreach (var block in section.Blocks)
            {
                if (block is EvidenceList list)
                {
                    PlaceEvidence(paginator, pending, new EvidenceSetter(setter, ColumnWidth).Boxes(list));
                    pending = [];
                    continue;
                }
                pending.AddRange(blocks.Boxes(block));
            }
        }
        paginator.Add(pending);
        return (setter, paginator);
    }

    /// <summary>Columns cannot be chained to the title above them; room is kept for a few of their lines.</summary>
    private static void PlaceEvidence(Paginator paginator, List<Box> before, List<Box> entries)
    {
        paginator.Add(before, RoomBelowTitle);
        paginator.AddColumns(entries, EvidenceSetter.Columns, EvidenceSetter.Gap);
    }
}

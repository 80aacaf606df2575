using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Reports.Intake.Pdf;

/// <summary>Where a page's links lie. They are kept by height, so that a word is held only against those of its row.</summary>
internal sealed class PageLinks
{
    private const double Band = 20;

    /// <summary>A link higher than this lies over a part of the page and not under words.</summary>
    private const double Highest = 400;

    private readonly Dictionary<int, List<PdfRectangle>> _bands = [];

    public PageLinks(Page page)
    {
        foreach (var rectangle in page.GetAnnotations().Where(annotation => annotation.Type == AnnotationType.Link).Select(annotation => annotation.Rectangle))
        {
            if (!(rectangle.Height <= Highest))
                continue;
            for (var band = BandOf(rectangle.Bottom); band <= BandOf(rectangle.Top); band++)
            {
                if (!_bands.TryGetValue(band, out var links))
                    _bands[band] = links = [];
                links.Add(rectangle);
            }
        }
    }

    public bool Hold(PdfWord word)
    {
        var (x, y) = ((word.Left + word.Right) / 2, word.Baseline + (0.3 * word.Size));
        return _bands.TryGetValue(BandOf(y), out var links) && links.Exists(link => link.Left <= x && x <= link.Right && link.Bottom <= y && y <= link.Top);
    }

    private static int BandOf(double height) => (int)Math.Floor(height / Band);
}

using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Reports.Intake.Pdf;

/// <summary>Where a page's links to other documents lie; links within the document are its own contents. They are kept by height, so that a word is held only against those of its row.</summary>
internal sealed class PageLinks
{
    private const double Band = 20;

    /// <summary>A link higher than this lies over a part of the page and not under words.</summary>
    private const double Highest = 400;

    private readonly Dictionary<int, List<(PdfRectangle Place, string Target)>> _bands = [];

    public PageLinks(Page page)
    {
        foreach (var annotation in AnnotationsOf(page))
        {
            var place = annotation.Rectangle;
            if (annotation.Action is not UriAction { Uri: var target } || !(place.Height <= Highest))
                continue;
            for (var band = BandOf(place.Bottom); band <= BandOf(place.Top); band++)
            {
                if (!_bands.TryGetValue(band, out var links))
                    _bands[band] = links = [];
                links.Add((place, target));
            }
        }
    }

    /// <summary>A page whose annotations are damaged is read as one without links.</summary>
    private static List<Annotation> AnnotationsOf(Page page)
    {
        try
        {
            return [.. page.GetAnnotations()];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [];
        }
    }

    /// <summary>Where a word leads, or null if it is no link.</summary>
    public string? TargetOf(PdfWord word)
    {
        var (x, y) = ((word.Left + word.Right) / 2, word.Baseline + (0.3 * word.Size));
        return _bands.TryGetValue(BandOf(y), out var links)
            ? links.Find(link => link.Place.Left <= x && x <= link.Place.Right && link.Place.Bottom <= y && y <= link.Place.Top).Target
            : null;
    }

    private static int BandOf(double height) => (int)Math.Floor(height / Band);
}

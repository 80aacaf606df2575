using System.Text.RegularExpressions;
using Reports.Briefings;

namespace Reports.Intake.Pdf;

/// <summary>Headers, footers and page numbers: lines at a page's edge that are repeated from page to page but for their figures.</summary>
internal static partial class RunningLines
{
    /// <summary>How many lines from the top and from the bottom may be running lines.</summary>
    private const int Deep = 3;

    private const double SmallSize = 0.9;

    /// <summary>Letter sizes between a running line and the text.</summary>
    private const double Apart = 2;

    public static void Remove(List<List<PdfLine>> pages, List<RemovedText> removed)
    {
        var seen = pages.SelectMany(page => Edges(page).Select(line => Shape(line.Text)).Distinct()).GroupBy(shape => shape).ToDictionary(group => group.Key, group => group.Count());
        var sizes = pages.SelectMany(page => page).SelectMany(line => Enumerable.Repeat(line.Size, line.Text.Length)).Order().ToList();
        var usual = sizes.Count == 0 ? 0 : sizes[sizes.Count / 2];
        var needed = pages.Count < 4 ? 2 : Math.Max(3, (int)(0.4 * pages.Count));
        foreach (var page in pages)
        {
            var edges = Edges(page).ToHashSet();
            var lines = page.ToList();
            page.RemoveAll(line =>
            {
                if (!edges.Contains(line) || (seen[Shape(line.Text)] < needed && !PageNumber().IsMatch(line.Text) && !IsSmallAndApart(line, lines, usual)))
                    return false;
                removed.Add(new RemovedText(line.Text, PageNumber().IsMatch(line.Text) ? "page number" : "running line"));
                return true;
            });
        }
    }

    /// <summary>A page alone repeats nothing: its header and footer are known by small letters and by standing apart.</summary>
    private static bool IsSmallAndApart(PdfLine line, List<PdfLine> lines, double usual)
    {
        var nearest = lines.Where(other => other != line && Math.Abs(other.Baseline - line.Baseline) > 1).Select(other => Math.Abs(other.Baseline - line.Baseline)).DefaultIfEmpty(0).Min();
        return line.Size < SmallSize * usual && nearest > Apart * usual && (line.Baseline >= lines.Max(other => other.Baseline) - 1 || line.Baseline <= lines.Min(other => other.Baseline) + 1);
    }

    private static IEnumerable<PdfLine> Edges(List<PdfLine> page)
    {
        var byHeight = page.OrderByDescending(line => line.Baseline).ToList();
        return byHeight.Take(Deep).Concat(byHeight.Skip(Math.Max(Deep, byHeight.Count - Deep)));
    }

    private static string Shape(string text) => Figures().Replace(text, "#");

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:(?:page|p\.)\s*)?[-–—\[(]?\s*\d{1,4}\s*[-–—\])]?(?:\s*(?:/|of)\s*\d{1,4})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}

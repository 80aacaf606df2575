using System.Text.RegularExpressions;
using Reports.Briefings;
using Reports.Intake.Boilerplate;

namespace Reports.Intake.Pdf;

/// <summary>
/// Headers, footers and page numbers: rows at a page's edge that are repeated from page to page but for their figures, or that a browser prints;
/// and anything that stands in the same place on many pages, as the fixed bars of web pages do.
/// </summary>
internal static partial class RunningLines
{
    /// <summary>How many rows from the top and from the bottom may be running lines.</summary>
    private const int Deep = 3;

    /// <summary>What stands in the same place on as many pages is fixed there.</summary>
    private const int FewestPlaces = 3;

    private const double SmallSize = 0.9;

    /// <summary>Letter sizes between a running line and the text.</summary>
    private const double Apart = 2;

    /// <param name="pages">For each page its lines from the top down, those of one row from left to right.</param>
    /// <param name="removed">Gets what is taken out.</param>
    public static void Remove(List<List<PdfLine>> pages, List<RemovedText> removed)
    {
        var edges = pages.ConvertAll(Edges);
        var seen = edges.SelectMany(rows => rows.SelectMany(row => row.Select(line => Shape([line])).Append(Shape(row))).Distinct()).GroupBy(shape => shape).ToDictionary(group => group.Key, group => group.Count());
        var places = pages.SelectMany(page => page.Select(Place).Distinct()).GroupBy(place => place).ToDictionary(group => group.Key, group => group.Count());
        var needed = pages.Count < 4 ? 2 : Math.Max(3, (int)(0.4 * pages.Count));
        var usual = PdfLine.UsualSize(pages.SelectMany(page => page));
        foreach (var (page, rows) in pages.Zip(edges))
        {
            var running = rows.FindAll(row => IsRunning(row) || IsSmallAndApart(row, page, usual));
            removed.AddRange(running.Select(row => new RemovedText(TextOf(row), PageNumber().IsMatch(TextOf(row)) ? "page number" : "running line")));
            var lines = running.SelectMany(row => row).ToHashSet(ReferenceEqualityComparer.Instance);
            page.RemoveAll(lines.Contains);
            removed.AddRange(page.FindAll(IsFixed).Select(line => new RemovedText(line.Text, "running line")));
            page.RemoveAll(IsFixed);
        }

        bool IsFixed(PdfLine line) => places[Place(line)] >= Math.Max(FewestPlaces, needed);

        bool IsRunning(List<PdfLine> row)
        {
            var text = TextOf(row);
            return seen[Shape(row)] >= needed || PageNumber().IsMatch(text) || PrintedAddress().IsMatch(text) || PrintedDate().IsMatch(text)
                || row.TrueForAll(line => seen[Shape([line])] >= needed || PageNumber().IsMatch(line.Text));
        }
    }

    /// <summary>A page alone repeats nothing: its header and footer are known by small letters and by standing apart.</summary>
    private static bool IsSmallAndApart(List<PdfLine> row, List<PdfLine> page, double usual)
    {
        var baseline = row[0].Baseline;
        var nearest = page.Select(other => Math.Abs(other.Baseline - baseline)).Where(distance => distance > 1).DefaultIfEmpty(0).Min();
        return row.TrueForAll(line => line.Size < SmallSize * usual) && !LineShape.IsRunningText(TextOf(row)) && nearest > Apart * usual
            && (baseline >= page.Max(other => other.Baseline) - 1 || baseline <= page.Min(other => other.Baseline) + 1);
    }

    /// <summary>The uppermost and the lowest rows.</summary>
    private static List<List<PdfLine>> Edges(List<PdfLine> page)
    {
        var rows = new List<List<PdfLine>>();
        foreach (var line in page)
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][0].Baseline - line.Baseline) < 0.4 * line.Size)
                rows[^1].Add(line);
            else
                rows.Add([line]);
        }
        return rows.Count <= 2 * Deep ? rows : [.. rows[..Deep], .. rows[^Deep..]];
    }

    private static (string Text, double Left, double Baseline) Place(PdfLine line) => (line.Text, Math.Round(line.Left), Math.Round(line.Baseline));

    private static string TextOf(List<PdfLine> row) => string.Join(' ', row.Select(line => line.Text));

    /// <summary>What is the same on each page. A headline that the other pages repeat in small letters is none of these.</summary>
    private static (string Text, double Size) Shape(List<PdfLine> row) => (Figures().Replace(TextOf(row), "#"), Math.Round(row.Max(line => line.Size)));

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:(?:page|p\.)\s*)?[-–—\[(]?\s*\d{1,4}\s*[-–—\])]?(?:\s*(?:/|of)\s*\d{1,4})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    /// <summary>The page's address and its number, at the foot of what a browser prints.</summary>
    [GeneratedRegex(@"^(?:https?|file)://\S+(?:\s\d{1,4}/\d{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedAddress();

    /// <summary>The time of printing, at the head of what a browser prints, with the page's title.</summary>
    [GeneratedRegex(@"^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedDate();
}

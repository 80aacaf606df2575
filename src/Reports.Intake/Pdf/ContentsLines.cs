using System.Text.RegularExpressions;
using Reports.Briefings;

namespace Reports.Intake.Pdf;

/// <summary>Takes out the lines of a table of contents: a heading, a row of dots and the number of a page.</summary>
internal static partial class ContentsLines
{
    public static void Remove(List<List<PdfLine>> pages, List<RemovedText> removed)
    {
        foreach (var page in pages)
        {
            removed.AddRange(page.FindAll(IsOfContents).Select(line => new RemovedText(line.Text, "table of contents")));
            page.RemoveAll(IsOfContents);
        }
    }

    private static bool IsOfContents(PdfLine line) => Leader().IsMatch(line.Text);

    [GeneratedRegex(@"(?:\. ?){5,} ?(?:\d{1,4}|[ivxl]{1,7})$", RegexOptions.RightToLeft | RegexOptions.CultureInvariant)]
    private static partial Regex Leader();
}

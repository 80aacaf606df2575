using System.Text.RegularExpressions;

namespace Reports.Intake.Pdf;

/// <summary>Takes the notes at the foot of a page's columns out of the text. They are the article's own; they come after it, where they break no sentence.</summary>
internal static partial class FootNotes
{
    /// <summary>The letters of notes are smaller than this share of the text's.</summary>
    private const double SmallSize = 0.95;

    /// <param name="pages">Each page's lines in reading order; the notes leave them.</param>
    /// <param name="usualSize">Size of most letters of the document.</param>
    /// <returns>The lines of each note, in reading order.</returns>
    public static List<List<PdfLine>> Take(List<List<PdfLine>> pages, double usualSize)
    {
        var notes = new List<List<PdfLine>>();
        foreach (var page in pages)
        {
            var at = notes.Count;
            for (var end = page.Count; end > 0;)
            {
                var start = ColumnStart(page, end);
                if (NotesStart(page, start, end, usualSize) is { } first)
                {
                    notes.InsertRange(at, Apart(page[first..end]));
                    page.RemoveRange(first, end - first);
                }
                end = start;
            }
        }
        return notes;
    }

    private static List<List<PdfLine>> Apart(List<PdfLine> foot)
    {
        var notes = new List<List<PdfLine>>();
        foreach (var line in foot)
        {
            if (Mark().IsMatch(line.Text))
                notes.Add([]);
            notes[^1].Add(line);
        }
        return notes;
    }

    private static int ColumnStart(List<PdfLine> page, int end)
    {
        var start = end - 1;
        while (start > 0 && page[start - 1].Column == page[start].Column)
            start--;
        return start;
    }

    /// <summary>The first line with a note's number among the small lines that end a column, below its text.</summary>
    private static int? NotesStart(List<PdfLine> page, int start, int end, double usualSize)
    {
        int? first = null;
        for (var i = end - 1; i > start && page[i].Size < SmallSize * usualSize; i--)
            first = Mark().IsMatch(page[i].Text) && page[i - 1].Baseline > page[i].Baseline ? i : first;
        return first;
    }

    [GeneratedRegex(@"^(?:\d{1,3}|[*†‡]+)[.)]? ", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

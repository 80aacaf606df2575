using System.Globalization;
using Reports.Rendering.Model;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Sets the cited sentences for narrow columns: number in the margin, sentence, then place and ways back.</summary>
internal sealed class EvidenceSetter(TextSetter setter, double width)
{
    public const int Columns = 2;
    public const double Gap = 18;
    private const double NumberWidth = 19;

    public List<Box> Boxes(EvidenceList list) => [.. list.Entries.SelectMany(Entry)];

    private List<Box> Entry(EvidenceEntry entry)
    {
        var number = setter.Lines(string.Create(CultureInfo.InvariantCulture, $"{entry.Number}"), setter.Scale.Small with { Font = Fonts.FontStyle.Bold, Ink = Palette.Accent }, NumberWidth)[0];
        var lines = setter.Lines(Content(entry), setter.Scale.Small, width - NumberWidth);
        List<Box> boxes = [];
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var first = index == 0;
            boxes.Add(new(line.Height, (page, x, y) =>
            {
                if (first)
                {
                    page.Anchor(entry.Anchor, x, y);
                    number.Paint(page, x + NumberWidth - 5 - number.Width, y);
                }
                line.Paint(page, x + NumberWidth, y);
            })
            { SpaceBefore = first ? 2.6 : 0, KeepWithNext = index < lines.Count - 1 && (lines.Count <= 4 || first || index == lines.Count - 2) });
        }
        return boxes;
    }

    private static List<Inline> Content(EvidenceEntry entry)
    {
        List<Inline> inlines = [new TextRun(entry.Text), new TextRun($" {entry.Place}", RunStyle.Muted | RunStyle.Small)];
        foreach (var link in entry.CitedIn)
        {
            inlines.Add(new TextRun(ReferenceEquals(link, entry.CitedIn[0]) ? "\u00A0·\u00A0in\u00A0" : ", ", RunStyle.Muted | RunStyle.Small));
            inlines.Add(new TextRun(link.Words, RunStyle.Small, link.Target));
        }
        return inlines;
    }
}

using Reports.Rendering.Model;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Sets paragraphs apart: a bar at the side, a label above.</summary>
internal sealed class CalloutSetter(TextSetter setter, double width)
{
    private const double HighestPart = 300;
    private const double Indent = 12;

    public List<Box> Boxes(Callout callout)
    {
        var stack = new TextStack();
        stack.Add(setter.Lines(callout.Label, callout.Caution ? setter.Scale.CautionLabel : setter.Scale.Label, width - Indent), 0);
        foreach (var paragraph in callout.Paragraphs)
            stack.Add(setter.Lines(paragraph.Inlines, setter.Scale.Of(paragraph.Style, setter.Scale.Body), width - Indent), 2);
        var parts = stack.Height <= HighestPart ? [stack] : stack.Cut(HighestPart);
        return [.. parts.Select((part, index) => Part(part, callout.Caution) with { SpaceBefore = index == 0 ? 8 : 0 })];
    }

    private static Box Part(TextStack part, bool caution) => new(part.Height + 4, (page, x, y) =>
    {
        page.Shape(new RectangleShape(x, y, 2.4, part.Height + 4, caution ? Palette.Caution : Palette.Accent));
        part.Paint(page, x + Indent, y + 2);
    });
}

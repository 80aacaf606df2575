using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>The outline of a mark, drawn under its word.</summary>
internal static class MarkPainter
{
    public static void Paint(PageContent page, MarkKind kind, in TextAtom atom, double left, double baseline)
    {
        if (kind == MarkKind.Plain)
            return;
        var size = atom.Look.Size;
        var stroke = new Stroke(Palette.Accent, 0.6, kind == MarkKind.Unsure ? 1.6 : 0);
        page.Shape(new RectangleShape(left + 0.8, baseline - 0.97 * size, atom.Width - 1.6, 1.32 * size, kind == MarkKind.Firm ? Palette.Accent : null, stroke, 1.6));
    }
}

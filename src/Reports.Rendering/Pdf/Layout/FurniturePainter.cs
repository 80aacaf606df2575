using System.Globalization;
using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Draws head and foot of each page once their number is known.</summary>
internal static class FurniturePainter
{
    public static void Paint(IReadOnlyList<PageContent> pages, PageGeometry geometry, TextSetter setter, PageFurniture furniture)
    {
        for (var index = 0; index < pages.Count; index++)
        {
            PaintHead(pages[index], geometry, setter, furniture, first: index == 0);
            PaintFoot(pages[index], geometry, setter, furniture, string.Create(CultureInfo.InvariantCulture, $"Page {index + 1} of {pages.Count}"));
        }
    }

    private static void PaintHead(PageContent page, PageGeometry geometry, TextSetter setter, PageFurniture furniture, bool first)
    {
        if (!first)
        {
            var title = OneLine(setter, furniture.RunningTitle, setter.Scale.Furniture, geometry.TextWidth * 0.6);
            title.Paint(page, geometry.Left, geometry.HeadLine);
            page.Shape(new RectangleShape(geometry.Left, geometry.HeadLine + 12, geometry.TextWidth, 0.4, Palette.Rule));
        }
        PaintMarking(page, geometry, setter, furniture.Marking, first ? null : geometry.Right, geometry.HeadLine - 1);
    }

    private static void PaintFoot(PageContent page, PageGeometry geometry, TextSetter setter, PageFurniture furniture, string number)
    {
        page.Shape(new RectangleShape(geometry.Left, geometry.FootLine - 4, geometry.TextWidth, 0.4, Palette.Rule));
        var notice = OneLine(setter, furniture.Notice, setter.Scale.Furniture, geometry.TextWidth * 0.42);
        notice.Paint(page, geometry.Left, geometry.FootLine);
        var count = OneLine(setter, number, setter.Scale.Furniture, geometry.TextWidth * 0.2);
        count.Paint(page, geometry.Right - count.Width, geometry.FootLine);
        PaintMarking(page, geometry, setter, furniture.Marking, null, geometry.FootLine - 0.5);
    }

    private static void PaintMarking(PageContent page, PageGeometry geometry, TextSetter setter, string? marking, double? right, double y)
    {
        if (marking is null)
            return;
        var line = OneLine(setter, marking, setter.Scale.Marking, geometry.TextWidth * 0.36);
        line.Paint(page, right is { } edge ? edge - line.Width : (geometry.Width - line.Width) / 2, y);
    }

    /// <summary>The longest beginning of a text that one line holds.</summary>
    private static TextLine OneLine(TextSetter setter, string text, TypeStyle style, double width)
    {
        var lines = setter.Lines(text, style, width);
        for (var limit = Math.Min(text.Length - 1, 120); lines.Count > 1 && limit >= 2; limit -= 4)
            lines = setter.Lines(DisplayText.Shorten(text, limit), style, width);
        return lines.Count > 0 ? lines[0] : new TextLine(style, ArraySegment<TextAtom>.Empty);
    }
}

using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Shaping;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>Puts the shapes of a picture on a page.</summary>
internal static class PictureSetter
{
    /// <param name="page">The page.</param>
    /// <param name="shaper">Shapes the picture's texts.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="x">Left edge on the page, in points.</param>
    /// <param name="y">Top edge on the page, in points.</param>
    /// <param name="scale">Points on the page for a point of the picture.</param>
    public static void Place(PageContent page, TextShaper shaper, Picture picture, double x, double y, double scale)
    {
        foreach (var shape in picture.Shapes)
        {
            if (shape is TextShape text)
                PlaceText(page, shaper, text, x, y, scale);
            else
                page.Shape(Moved(shape, x, y, scale));
        }
    }

    /// <summary>Pieces of a picture's text in visual order.</summary>
    public static List<TextPiece> Pieces(TextShaper shaper, string text, bool bold, bool italic)
    {
        var clean = DisplayText.Clean(text);
        var style = (bold ? FontStyle.Bold : FontStyle.Regular) | (italic ? FontStyle.Italic : FontStyle.Regular);
        var levels = BidiLevels.Of(clean);
        if (levels is null)
            return [.. shaper.Shape(clean, style, 0)];
        List<TextPiece> logical = [];
        for (var start = 0; start < clean.Length;)
        {
            var end = start + 1;
            while (end < clean.Length && levels[end] == levels[start])
                end++;
            logical.AddRange(shaper.Shape(clean.AsSpan(start, end - start), style, levels[start]));
            start = end;
        }
        return [.. BidiLevels.VisualOrder([.. logical.Select(piece => piece.Level)]).Select(index => logical[index])];
    }

    private static void PlaceText(PageContent page, TextShaper shaper, TextShape text, double x, double y, double scale)
    {
        var pieces = Pieces(shaper, text.Text, text.Bold, text.Italic);
        var size = text.Size * scale;
        var width = pieces.Sum(piece => piece.Shaped.Width(size));
        var left = x + text.X * scale - text.Align switch { TextAlign.End => width, TextAlign.Middle => width / 2, _ => 0 };
        foreach (var piece in pieces)
        {
            page.Text(piece.Shaped, left, y + text.Y * scale, size, text.Ink, 0);
            left += piece.Shaped.Width(size);
        }
    }

    private static Shape Moved(Shape shape, double x, double y, double scale) => shape switch
    {
        RectangleShape r => r with { X = x + r.X * scale, Y = y + r.Y * scale, Width = r.Width * scale, Height = r.Height * scale, Radius = r.Radius * scale, Stroke = Scaled(r.Stroke, scale) },
        LineShape l => new LineShape(x + l.X1 * scale, y + l.Y1 * scale, x + l.X2 * scale, y + l.Y2 * scale, Scaled(l.Stroke, scale)!),
        CircleShape c => c with { X = x + c.X * scale, Y = y + c.Y * scale, Radius = c.Radius * scale, Stroke = Scaled(c.Stroke, scale) },
        PathShape p => p with { Points = [.. p.Points.Select(point => new Point(x + point.X * scale, y + point.Y * scale))], Radius = p.Radius * scale, Stroke = Scaled(p.Stroke, scale) },
        _ => throw new NotSupportedException($"The PDF backend does not know the shape {shape.GetType().Name}."),
    };

    private static Stroke? Scaled(Stroke? stroke, double scale) => stroke is null ? null : stroke with { Width = stroke.Width * scale, Dash = stroke.Dash * scale };
}

using System.Globalization;
using System.Text;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Html;

/// <summary>Writes pictures as SVG: inside a page, or as documents for other renderers.</summary>
internal static class SvgPicture
{
    /// <summary>The size at which a picture's words are as large as the page's small print.</summary>
    private const double RemPerPoint = 0.108;

    public static void Write(StringBuilder html, Picture picture)
    {
        html.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" style=\"max-width:{N(picture.Width * RemPerPoint)}rem\" viewBox=\"0 0 {N(picture.Width)} {N(picture.Height)}\" aria-label=\"{HtmlText.Escape(picture.AltText)}\">\n");
        foreach (var shape in picture.Shapes)
            html.Append(Shape(shape)).Append('\n');
        html.Append("</svg>\n");
    }

    /// <summary>The picture as a document of its own, its text in one family of fonts.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="fontFamily">The family.</param>
    /// <param name="shown">What is shown of a text.</param>
    public static string Document(Picture picture, string fontFamily, Func<string, string> shown)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{N(picture.Width)}\" height=\"{N(picture.Height)}\" viewBox=\"0 0 {N(picture.Width)} {N(picture.Height)}\" font-family=\"{HtmlText.Escape(fontFamily)}\">");
        foreach (var shape in picture.Shapes)
            svg.Append(Shape(shape is TextShape text ? text with { Text = shown(text.Text) } : shape));
        return svg.Append("</svg>").ToString();
    }

    private static string Shape(Shape shape) => shape switch
    {
        RectangleShape r => $"<rect x=\"{N(r.X)}\" y=\"{N(r.Y)}\" width=\"{N(r.Width)}\" height=\"{N(r.Height)}\"{(r.Radius > 0 ? $" rx=\"{N(r.Radius)}\"" : "")}{Look(r.Fill, r.Stroke)}/>",
        CircleShape c => $"<circle cx=\"{N(c.X)}\" cy=\"{N(c.Y)}\" r=\"{N(c.Radius)}\"{Look(c.Fill, c.Stroke)}/>",
        LineShape l => $"<line x1=\"{N(l.X1)}\" y1=\"{N(l.Y1)}\" x2=\"{N(l.X2)}\" y2=\"{N(l.Y2)}\"{Look(null, l.Stroke)}/>",
        PathShape p => $"<path d=\"{Path(p)}\"{Look(p.Fill, p.Stroke)}/>",
        TextShape t => $"<text x=\"{N(t.X)}\" y=\"{N(t.Y)}\" font-size=\"{N(t.Size)}\" fill=\"{t.Ink.Hex}\"{Anchor(t.Align)}{(t.Bold ? " font-weight=\"600\"" : "")}{(t.Italic ? " font-style=\"italic\"" : "")}>{HtmlText.Escape(t.Text)}</text>",
        _ => throw new NotSupportedException($"SVG is not written for the shape {shape.GetType().Name}."),
    };

    private static string Path(PathShape shape)
    {
        var path = new StringBuilder($"M{N(shape.Points[0].X)} {N(shape.Points[0].Y)}");
        foreach (var (control, end) in PathCorners.Steps(shape.Points, shape.Closed ? 0 : shape.Radius))
            path.Append(control is { } point ? $"Q{N(point.X)} {N(point.Y)} {N(end.X)} {N(end.Y)}" : $"L{N(end.X)} {N(end.Y)}");
        return path.Append(shape.Closed ? "Z" : "").ToString();
    }

    private static string Look(Ink? fill, Stroke? stroke)
    {
        var look = $" fill=\"{fill?.Hex ?? "none"}\"";
        if (stroke is null)
            return look;
        look += $" stroke=\"{stroke.Ink.Hex}\" stroke-width=\"{N(stroke.Width)}\"";
        return stroke.Dash > 0 ? $"{look} stroke-dasharray=\"{N(stroke.Dash)}\"" : look;
    }

    private static string Anchor(TextAlign align) => align switch { TextAlign.Middle => " text-anchor=\"middle\"", TextAlign.End => " text-anchor=\"end\"", _ => "" };

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

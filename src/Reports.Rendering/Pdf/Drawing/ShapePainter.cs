using Reports.Rendering.Pictures;
using SkiaSharp;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>Draws shapes with Skia.</summary>
internal static class ShapePainter
{
    public static void Paint(SKCanvas canvas, SKPaint paint, Shape shape)
    {
        switch (shape)
        {
            case RectangleShape { Radius: 0, Stroke: null, Fill: { } fill } plain:
                paint.Style = SKPaintStyle.Fill;
                paint.Color = Colour(fill);
                canvas.DrawRect(Bounds(plain), paint);
                break;
            case RectangleShape rectangle:
                using (var path = Rectangle(rectangle))
                    Paint(canvas, paint, path, rectangle.Fill, rectangle.Stroke);
                break;
            case CircleShape circle:
                using (var builder = new SKPathBuilder())
                {
                    AddRounded(builder, new((float)(circle.X - circle.Radius), (float)(circle.Y - circle.Radius), (float)(circle.X + circle.Radius), (float)(circle.Y + circle.Radius)), (float)circle.Radius);
                    using var path = builder.Detach();
                    Paint(canvas, paint, path, circle.Fill, circle.Stroke);
                }
                break;
            case LineShape line:
                using (var path = Polyline([new(line.X1, line.Y1), new(line.X2, line.Y2)], closed: false, radius: 0))
                    Paint(canvas, paint, path, null, line.Stroke);
                break;
            case PathShape points:
                using (var path = Polyline(points.Points, points.Closed, points.Radius))
                    Paint(canvas, paint, path, points.Fill, points.Stroke);
                break;
            default:
                throw new NotSupportedException($"The PDF backend does not know the shape {shape.GetType().Name}.");
        }
    }

    public static SKColor Colour(Ink ink) => new(ink.Red, ink.Green, ink.Blue);

    private static SKPath Rectangle(RectangleShape shape)
    {
        using var builder = new SKPathBuilder();
        if (shape.Radius > 0)
            AddRounded(builder, Bounds(shape), (float)Math.Min(shape.Radius, Math.Min(shape.Width, shape.Height) / 2));
        else
            builder.AddRect(Bounds(shape));
        return builder.Detach();
    }

    /// <summary>A rectangle whose corners are one curve each; Skia's own are written as several.</summary>
    private static void AddRounded(SKPathBuilder builder, SKRect bounds, float radius)
    {
        // The point at which a cubic curve comes closest to a quarter of a circle.
        var control = radius * 0.44771525f;
        var (left, top, right, bottom) = (bounds.Left, bounds.Top, bounds.Right, bounds.Bottom);
        builder.MoveTo(left + radius, top);
        builder.LineTo(right - radius, top);
        builder.CubicTo(right - control, top, right, top + control, right, top + radius);
        builder.LineTo(right, bottom - radius);
        builder.CubicTo(right, bottom - control, right - control, bottom, right - radius, bottom);
        builder.LineTo(left + radius, bottom);
        builder.CubicTo(left + control, bottom, left, bottom - control, left, bottom - radius);
        builder.LineTo(left, top + radius);
        builder.CubicTo(left, top + control, left + control, top, left + radius, top);
        builder.Close();
    }

    private static SKRect Bounds(RectangleShape shape) => new((float)shape.X, (float)shape.Y, (float)(shape.X + shape.Width), (float)(shape.Y + shape.Height));

    private static SKPath Polyline(IReadOnlyList<Point> points, bool closed, double radius)
    {
        using var builder = new SKPathBuilder();
        builder.MoveTo((float)points[0].X, (float)points[0].Y);
        foreach (var step in PathCorners.Steps(points, closed ? 0 : radius))
        {
            if (step.Control is { } control)
                builder.QuadTo((float)control.X, (float)control.Y, (float)step.End.X, (float)step.End.Y);
            else
                builder.LineTo((float)step.End.X, (float)step.End.Y);
        }
        if (closed)
            builder.Close();
        return builder.Detach();
    }

    private static void Paint(SKCanvas canvas, SKPaint paint, SKPath path, Ink? fill, Stroke? stroke)
    {
        var together = stroke is { Dash: 0 } && fill == stroke.Ink;
        if (fill is { } inside && !together)
        {
            paint.Style = SKPaintStyle.Fill;
            paint.Color = Colour(inside);
            canvas.DrawPath(path, paint);
        }
        if (stroke is null)
            return;
        paint.Style = together ? SKPaintStyle.StrokeAndFill : SKPaintStyle.Stroke;
        paint.Color = Colour(stroke.Ink);
        paint.StrokeWidth = (float)stroke.Width;
        if (stroke.Dash == 0)
        {
            canvas.DrawPath(path, paint);
            return;
        }
        using var dashes = Dashes(path, (float)stroke.Dash);
        canvas.DrawPath(dashes, paint);
    }

    /// <summary>The pieces of a path that a dashed line shows. Left to Skia's own dashes, each would be written as an outline, at four times the length.</summary>
    private static SKPath Dashes(SKPath path, float dash)
    {
        using var builder = new SKPathBuilder();
        using var measure = new SKPathMeasure(path);
        do
        {
            for (var at = 0f; at < measure.Length; at += 2 * dash)
                measure.GetSegment(at, Math.Min(at + dash, measure.Length), builder, true);
        }
        while (measure.NextContour());
        return builder.Detach();
    }
}

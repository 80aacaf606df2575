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
                    builder.AddCircle((float)circle.X, (float)circle.Y, (float)circle.Radius);
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
            builder.AddRoundRect(Bounds(shape), (float)shape.Radius, (float)shape.Radius);
        else
            builder.AddRect(Bounds(shape));
        return builder.Detach();
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
        if (fill is { } inside)
        {
            paint.Style = SKPaintStyle.Fill;
            paint.Color = Colour(inside);
            canvas.DrawPath(path, paint);
        }
        if (stroke is null)
            return;
        paint.Style = SKPaintStyle.Stroke;
        paint.Color = Colour(stroke.Ink);
        paint.StrokeWidth = (float)stroke.Width;
        using var dash = stroke.Dash > 0 ? SKPathEffect.CreateDash([(float)stroke.Dash, (float)stroke.Dash], 0) : null;
        paint.PathEffect = dash;
        canvas.DrawPath(path, paint);
        paint.PathEffect = null;
    }
}

namespace Reports.Rendering.Pictures;

/// <summary>Rounds the corners of a line through points; the same for every renderer.</summary>
public static class PathCorners
{
    /// <summary>The steps from the first point on: straight, or curved (quadratic) where a control point is given.</summary>
    /// <param name="points">At least two points.</param>
    /// <param name="radius">Radius of the corners in points; 0 for sharp ones.</param>
    public static IEnumerable<(Point? Control, Point End)> Steps(IReadOnlyList<Point> points, double radius)
    {
        ArgumentNullException.ThrowIfNull(points);
        for (var index = 1; index < points.Count; index++)
        {
            if (radius <= 0 || index + 1 == points.Count)
            {
                yield return (null, points[index]);
                continue;
            }
            var cut = Math.Min(radius, Math.Min(Distance(points[index - 1], points[index]), Distance(points[index], points[index + 1])) / 2);
            yield return (null, Towards(points[index], points[index - 1], cut));
            yield return (points[index], Towards(points[index], points[index + 1], cut));
        }
    }

    private static double Distance(Point a, Point b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));

    private static Point Towards(Point from, Point to, double length)
    {
        var distance = Distance(from, to);
        return distance == 0 ? from : new(from.X + (to.X - from.X) * length / distance, from.Y + (to.Y - from.Y) * length / distance);
    }
}

namespace Reports.Rendering.Pictures;

/// <summary>A line through points, or the area inside it.</summary>
/// <param name="Points">At least two points.</param>
/// <param name="Closed">True where the last point is joined to the first.</param>
/// <param name="Fill">Colour inside; absent for none.</param>
/// <param name="Stroke">The line; absent for none.</param>
/// <param name="Radius">Radius in points by which the corners of an open path are rounded.</param>
public sealed record PathShape(IReadOnlyList<Point> Points, bool Closed, Ink? Fill, Stroke? Stroke, double Radius = 0) : Shape;

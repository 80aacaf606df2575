namespace Reports.Rendering.Pictures;

/// <summary>A straight line; ends in points.</summary>
/// <param name="X1">Horizontal place of the first end.</param>
/// <param name="Y1">Vertical place of the first end.</param>
/// <param name="X2">Horizontal place of the second end.</param>
/// <param name="Y2">Vertical place of the second end.</param>
/// <param name="Stroke">How it is drawn.</param>
public sealed record LineShape(double X1, double Y1, double X2, double Y2, Stroke Stroke) : Shape;

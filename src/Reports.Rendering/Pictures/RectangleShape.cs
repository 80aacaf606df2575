namespace Reports.Rendering.Pictures;

/// <summary>A rectangle.</summary>
/// <param name="X">Left edge in points.</param>
/// <param name="Y">Top edge in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Fill">Colour inside; absent for none.</param>
/// <param name="Stroke">The outline; absent for none.</param>
/// <param name="Radius">Radius of the corners in points.</param>
public sealed record RectangleShape(double X, double Y, double Width, double Height, Ink? Fill, Stroke? Stroke = null, double Radius = 0) : Shape;

namespace Reports.Rendering.Pictures;

/// <summary>A circle.</summary>
/// <param name="X">Horizontal place of the centre in points.</param>
/// <param name="Y">Vertical place of the centre in points.</param>
/// <param name="Radius">Radius in points.</param>
/// <param name="Fill">Colour inside; absent for none.</param>
/// <param name="Stroke">The outline; absent for none.</param>
public sealed record CircleShape(double X, double Y, double Radius, Ink? Fill, Stroke? Stroke = null) : Shape;

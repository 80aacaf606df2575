namespace Reports.Rendering.Pictures;

/// <summary>A drawing made of simple shapes, in points (1/72 inch); the origin is the top left corner, y grows downwards.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Shapes">The shapes, the lowest first.</param>
/// <param name="AltText">What the picture tells, in words.</param>
public sealed record Picture(double Width, double Height, IReadOnlyList<Shape> Shapes, string AltText);

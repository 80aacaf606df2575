namespace Reports.Rendering.Pictures;

/// <summary>A place in a picture.</summary>
/// <param name="X">From the left edge, in points.</param>
/// <param name="Y">From the top edge, in points.</param>
public readonly record struct Point(double X, double Y);

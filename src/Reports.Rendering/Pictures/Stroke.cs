namespace Reports.Rendering.Pictures;

/// <summary>How a line is drawn.</summary>
/// <param name="Ink">Colour.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Dash">Length of dashes and of the gaps between them in points; 0 for a solid line.</param>
public sealed record Stroke(Ink Ink, double Width, double Dash = 0);

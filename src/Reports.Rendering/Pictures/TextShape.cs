namespace Reports.Rendering.Pictures;

/// <summary>One line of text.</summary>
/// <param name="X">Horizontal place of the anchor in points.</param>
/// <param name="Y">Vertical place of the baseline in points.</param>
/// <param name="Text">The words.</param>
/// <param name="Size">Size of the type in points.</param>
/// <param name="Ink">Colour.</param>
/// <param name="Align">Which part of the text stands at the anchor.</param>
/// <param name="Bold">True for bold type.</param>
/// <param name="Italic">True for italic type.</param>
public sealed record TextShape(double X, double Y, string Text, double Size, Ink Ink, TextAlign Align = TextAlign.Start, bool Bold = false, bool Italic = false) : Shape;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>Where an anchor stands on a page.</summary>
internal readonly record struct AnchorPlace(string Name, double X, double Y);

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>Where an anchor stands on a page.</summary>
internal sealed record AnchorPlace(string Name, double X, double Y);

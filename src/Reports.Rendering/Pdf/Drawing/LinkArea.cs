namespace Reports.Rendering.Pdf.Drawing;

/// <summary>A part of a page that leads to an anchor.</summary>
internal readonly record struct LinkArea(string Target, double X, double Y, double Width, double Height);

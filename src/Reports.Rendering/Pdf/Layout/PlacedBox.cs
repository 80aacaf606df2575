namespace Reports.Rendering.Pdf.Layout;

/// <summary>A box and its top left corner on a page.</summary>
internal readonly record struct PlacedBox(Box Box, double X, double Y);

namespace Reports.Rendering.Pdf.Structure;

/// <summary>A bookmark.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Destination">Anchor that it leads to.</param>
internal sealed record PdfBookmark(string Title, string Destination);

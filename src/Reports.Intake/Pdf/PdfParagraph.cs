namespace Reports.Intake.Pdf;

/// <summary>A paragraph of a document, put together from its lines.</summary>
/// <param name="Text">Its text on one line.</param>
/// <param name="Size">Size of its letters.</param>
/// <param name="Linked">The share of it that is part of links.</param>
internal sealed record PdfParagraph(string Text, double Size, double Linked);

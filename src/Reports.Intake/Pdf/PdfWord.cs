namespace Reports.Intake.Pdf;

/// <summary>A word on a page. Units are points, from the page's lower left corner.</summary>
/// <param name="Text">Its letters, ligatures spelled out.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">Height of the baseline.</param>
/// <param name="Size">Size of its letters.</param>
/// <param name="Bold">Whether it is set in a bold face.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size, bool Bold);

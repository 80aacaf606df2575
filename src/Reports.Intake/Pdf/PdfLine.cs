namespace Reports.Intake.Pdf;

/// <summary>A line of words on a page, or the part of it that stands in one column. Units are points, from the page's lower left corner.</summary>
/// <param name="Text">Its words with single spaces.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">Height of the baseline.</param>
/// <param name="Size">Size of its letters.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Baseline, double Size)
{
    public double Width => Right - Left;
}

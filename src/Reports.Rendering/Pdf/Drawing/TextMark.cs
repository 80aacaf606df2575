using Reports.Rendering.Pdf.Shaping;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>Shaped text at a place on a page.</summary>
internal readonly record struct TextMark(ShapedText Text, double X, double Baseline, double Size, Ink Ink, double Tracking)
{
    public double Width => Text.Width(Size, Tracking);
}

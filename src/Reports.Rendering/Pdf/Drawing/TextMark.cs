using Reports.Rendering.Pdf.Shaping;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>Shaped text at a place on a page. Small: a page has some two thousand, and a list of more than 85,000 bytes is slow to be rid of.</summary>
/// <param name="Text">The text.</param>
/// <param name="X">Left edge, in points.</param>
/// <param name="Baseline">Baseline, in points from the top.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Tracking">Extra space behind each glyph, in points.</param>
/// <param name="Ink">Colour.</param>
internal readonly record struct TextMark(ShapedText Text, double X, double Baseline, float Size, float Tracking, Ink Ink)
{
    public double Width => Text.Width(Size, Tracking);
}

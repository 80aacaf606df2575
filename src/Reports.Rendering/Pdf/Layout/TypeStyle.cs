using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>How a paragraph is set.</summary>
/// <param name="Size">Size in points.</param>
/// <param name="Leading">From baseline to baseline, in points.</param>
/// <param name="Font">Face.</param>
/// <param name="Ink">Colour.</param>
/// <param name="Tracking">Extra space behind each glyph, in points.</param>
/// <param name="Capitals">True where letters are set as capitals.</param>
internal sealed record TypeStyle(double Size, double Leading, FontStyle Font, Ink Ink, double Tracking = 0, bool Capitals = false)
{
    /// <summary>Height of capitals in all faces of the library, as a share of the size.</summary>
    public const double CapHeight = 0.714;

    /// <summary>From a line's top to its baseline, in points: capitals stand in the middle of the line.</summary>
    public double Ascent => (Leading + CapHeight * Size) / 2;
}

namespace Reports.Rendering.Pdf.Shaping;

/// <summary>The grid on which glyphs stand: fine enough that nobody sees it, coarse enough that every place on a page is exact in single precision.</summary>
internal static class PageUnits
{
    /// <summary>Units to a point; 2¹⁴ of them leave ten bits of a single's 24 for the points of a page.</summary>
    private const double ToPoint = 16384;

    /// <summary>The nearest length, in points, that is a whole number of units.</summary>
    public static double Nearest(double points) => Math.Round(points * ToPoint) / ToPoint;
}

using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Reports.Benchmarks.Comparison;

/// <summary>Draws how time and memory grow; both axes are logarithmic, so that a straight line of slope one is linear growth.</summary>
internal static class Plots
{
    private static readonly Color TimeColour = Color.FromHex("#1f4e79");
    private static readonly Color MemoryColour = Color.FromHex("#a23b2a");

    /// <summary>Writes two panels side by side, seconds on the left and MiB on the right, as a PNG file.</summary>
    /// <param name="points">The points, by size.</param>
    /// <param name="sizes">What the sizes count: "characters of text".</param>
    /// <param name="font">A font file.</param>
    /// <param name="file">The PNG file.</param>
    public static void Write(IReadOnlyList<GrowthPoint> points, string sizes, string font, string file)
    {
        Fonts.AddFontFile("Report", font);
        var figure = new Multiplot();
        figure.AddPlots(2);
        figure.Layout = new ScottPlot.MultiplotLayouts.Columns();
        Draw(figure.GetPlot(0), points, point => point.Seconds, sizes, "seconds", TimeColour);
        Draw(figure.GetPlot(1), points, point => point.Megabytes, sizes, "peak memory, MiB", MemoryColour);
        figure.SavePng(file, 1200, 420);
    }

    private static void Draw(Plot plot, IReadOnlyList<GrowthPoint> points, Func<GrowthPoint, double> value, string sizes, string label, Color colour)
    {
        var scatter = plot.Add.Scatter(points.Select(point => Math.Log10(point.Size)).ToArray(), points.Select(point => Math.Log10(value(point))).ToArray());
        scatter.Color = colour;
        scatter.LineWidth = 2;
        scatter.MarkerSize = 8;
        plot.XLabel(sizes);
        plot.YLabel(label);
        plot.Axes.Bottom.TickGenerator = Powers();
        plot.Axes.Left.TickGenerator = Powers();
        plot.Axes.SetLimitsY(Math.Floor(points.Min(point => Math.Log10(value(point)))), Math.Ceiling(points.Max(point => Math.Log10(value(point)))));
        plot.Font.Set("Report");
    }

    private static NumericAutomatic Powers() => new()
    {
        IntegerTicksOnly = true,
        LabelFormatter = power => Math.Pow(10, power).ToString("#,0.####", CultureInfo.InvariantCulture),
    };
}

using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>The smallest part of a line: shaped text of one look.</summary>
internal sealed record TextAtom(ShapedText Shaped, int Level, TextLook Look)
{
    public double PadBefore { get; init; }

    public double PadAfter { get; init; }

    public double InkWidth { get; } = Shaped.Width(Look.Size, Look.Tracking);

    public double Width => PadBefore + InkWidth + PadAfter;
}

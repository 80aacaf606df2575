using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>The smallest part of a line: shaped text of one look.</summary>
/// <param name="Shaped">Its glyphs.</param>
/// <param name="Look">How it is drawn.</param>
/// <param name="Level">Embedding level.</param>
/// <param name="Opens">True for the first atom of a stretch of that look: the space before it and the anchor are here.</param>
/// <param name="Closes">True for the last one: the space behind it is here.</param>
internal readonly record struct TextAtom(ShapedText Shaped, TextLook Look, byte Level, bool Opens = false, bool Closes = false)
{
    public double PadBefore => Opens ? Look.PadBefore : 0;

    public double PadAfter => Closes ? Look.PadAfter : 0;

    public string? Anchor => Opens ? Look.Anchor : null;

    public double InkWidth => Shaped.Width(Look.Size, Look.Tracking);

    public double Width => PadBefore + InkWidth + PadAfter;
}

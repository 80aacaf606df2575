using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>How a stretch of a paragraph is drawn and what it is linked to.</summary>
internal sealed record TextLook(FontStyle Font, double Size, Ink Ink, double Tracking)
{
    public string? Target { get; init; }

    public string? Anchor { get; init; }

    public MarkKind? Mark { get; init; }

    /// <summary>Space before and behind, in points: room for a mark's outline, or the small gap before a citation.</summary>
    public double PadBefore { get; init; }

    public double PadAfter { get; init; }
}

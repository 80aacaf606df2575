using Reports.Rendering.Pdf.Drawing;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>A piece of content that no page break cuts.</summary>
/// <param name="Height">Height in points.</param>
/// <param name="Paint">Draws it with its top left corner at a place on a page.</param>
internal sealed record Box(double Height, Action<PageContent, double, double> Paint)
{
    /// <summary>Space above, in points; falls away at the head of a page or column.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>True where the next box must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>True where the box may wait for the head of the next page while what follows fills this one.</summary>
    public bool Floats { get; init; }

    /// <summary>What is drawn once more above this box when it opens a page: the head of its table.</summary>
    public Box? RepeatedHead { get; init; }
}

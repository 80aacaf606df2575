using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>A line of a paragraph; its atoms stand in visual order.</summary>
internal sealed class TextLine
{
    private readonly List<(TextAtom Atom, double X)> _atoms = [];
    private readonly TypeStyle _style;

    public TextLine(TypeStyle style, IReadOnlyList<TextAtom> logical)
    {
        _style = style;
        var order = logical.All(atom => atom.Level == 0) ? null : BidiLevels.VisualOrder([.. logical.Select(atom => atom.Level)]);
        for (var index = 0; index < logical.Count; index++)
        {
            var atom = logical[order is null ? index : order[index]];
            _atoms.Add((atom, Width));
            Width += atom.Width;
        }
    }

    public double Width { get; }

    public double Height => _style.Leading;

    /// <summary>Draws the line with its top left corner at a place.</summary>
    public void Paint(PageContent page, double x, double y)
    {
        var baseline = y + _style.Ascent;
        foreach (var (atom, offset) in _atoms)
        {
            var left = x + offset;
            if (atom.Look.Mark is { } mark)
                MarkPainter.Paint(page, mark, atom, left, baseline);
            page.Text(atom.Shaped, left + atom.PadBefore, baseline, atom.Look.Size, atom.Look.Ink, atom.Look.Tracking);
            if (atom.Look.Anchor is { } anchor)
                page.Anchor(anchor, left, y);
            if (atom.Look.Target is { } target)
                page.Link(target, left + atom.PadBefore, y, atom.InkWidth, Height);
        }
    }
}

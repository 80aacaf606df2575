using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>A line of a paragraph.</summary>
internal sealed class TextLine
{
    private readonly TypeStyle _style;
    private readonly ArraySegment<TextAtom> _atoms;

    /// <summary>The places of the atoms from left to right; null where they stand in logical order.</summary>
    private readonly int[]? _order;

    /// <param name="style">How the paragraph is set.</param>
    /// <param name="atoms">The line's part of it, in logical order.</param>
    public TextLine(TypeStyle style, ArraySegment<TextAtom> atoms)
    {
        _style = style;
        _atoms = atoms;
        _order = VisualOrder(atoms);
        for (var index = 0; index < atoms.Count; index++)
            Width += atoms[_order is null ? index : _order[index]].Width;
    }

    public double Width { get; }

    public double Height => _style.Leading;

    /// <summary>Draws the line with its top left corner at a place.</summary>
    public void Paint(PageContent page, double x, double y)
    {
        var baseline = y + _style.Ascent;
        var offset = 0.0;
        for (var index = 0; index < _atoms.Count; index++)
        {
            var atom = _atoms[_order is null ? index : _order[index]];
            Paint(page, atom, x + offset, y, baseline);
            offset += atom.Width;
        }
    }

    private void Paint(PageContent page, in TextAtom atom, double left, double y, double baseline)
    {
        var look = atom.Look;
        if (look.Mark is { } mark)
            MarkPainter.Paint(page, mark, atom, left, baseline);
        page.Text(atom.Shaped, left + atom.PadBefore, baseline, look.Size, look.Ink, look.Tracking);
        if (atom.Anchor is { } anchor)
            page.Anchor(anchor, left, y);
        if (look.Target is { } target)
            page.Link(target, left + atom.PadBefore, y, atom.InkWidth, Height);
    }

    private static int[]? VisualOrder(ArraySegment<TextAtom> atoms)
    {
        foreach (var atom in atoms)
            if (atom.Level != 0)
                return BidiLevels.VisualOrder([.. atoms.Select(each => (int)each.Level)]);
        return null;
    }
}

using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Paragraphs set one under the other inside a cell, tile or callout; can be cut between lines.</summary>
internal sealed class TextStack
{
    private readonly List<(TextLine Line, double Y)> _lines = [];

    public double Height { get; private set; }

    public static TextStack Of(TextSetter setter, IReadOnlyList<Paragraph> paragraphs, TypeStyle body, double width, double gap, double indent = 0)
    {
        var stack = new TextStack();
        foreach (var paragraph in paragraphs)
            stack.Add(setter.Lines(paragraph.Inlines, setter.Scale.Of(paragraph.Style, body), width - indent), paragraph.Style == ParagraphStyle.Small ? 0 : gap);
        return stack;
    }

    public void Add(IReadOnlyList<TextLine> lines, double gap)
    {
        if (_lines.Count > 0 && lines.Count > 0)
            Height += gap;
        foreach (var line in lines)
        {
            _lines.Add((line, Height));
            Height += line.Height;
        }
    }

    /// <summary>The lines that a height holds: the last resort for what cannot be cut over pages.</summary>
    public TextStack Within(double height) => Height <= height ? this : Cut(height)[0];

    /// <summary>The parts of the stack when no part may be higher than a measure.</summary>
    public List<TextStack> Cut(double height)
    {
        List<TextStack> parts = [];
        var part = new TextStack();
        var top = 0.0;
        foreach (var (line, y) in _lines)
        {
            if (part._lines.Count > 0 && y + line.Height - top > height)
            {
                parts.Add(part);
                part = new TextStack();
            }
            if (part._lines.Count == 0)
                top = y;
            part._lines.Add((line, y - top));
            part.Height = y - top + line.Height;
        }
        parts.Add(part);
        return parts;
    }

    public void Paint(PageContent page, double x, double y, double? rightEdge = null)
    {
        foreach (var (line, offset) in _lines)
            line.Paint(page, rightEdge is { } edge ? edge - line.Width : x, y + offset);
    }
}

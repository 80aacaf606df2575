using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Turns blocks into boxes of the text's width.</summary>
internal sealed class BlockSetter
{
    private const double Gap = 5;
    private const double HighestPicture = 600;

    private readonly TextSetter _setter;
    private readonly double _width;
    private readonly TableSetter _tables;

    public BlockSetter(TextSetter setter, double width)
    {
        _setter = setter;
        _width = width;
        _tables = new(setter, width);
    }

    public List<Box> Boxes(Block block)
    {
        var boxes = block switch
        {
            Heading heading => HeadingBoxes(heading),
            Paragraph paragraph => ParagraphBoxes(paragraph),
            Table table => _tables.Boxes(table),
            Callout callout => new CalloutSetter(_setter, _width).Boxes(callout),
            FactGrid grid => FactGridSetter.Boxes(_setter, grid, _width),
            KeyFigures figures => KeyFigureBoxes(figures),
            Figure figure => FigureBoxes(figure),
            _ => throw new NotSupportedException($"The PDF backend does not know the block {block.GetType().Name}."),
        };
        if (boxes.Count == 0)
            return boxes;
        if (block.Anchor is { } anchor)
            boxes[0] = Anchored(boxes[0], anchor);
        if (block.KeepWithNext)
            boxes[^1] = boxes[^1] with { KeepWithNext = true };
        return boxes;
    }

    /// <summary>A section's title with the rule above it.</summary>
    public List<Box> SectionTitle(Section section)
    {
        var lines = _setter.Lines(section.Number is { } number ? $"{number}\u2002{section.Title}" : section.Title!, _setter.Scale.Section, _width);
        var boxes = LineBoxes(lines, spaceBefore: 3);
        var rule = new Box(0.8, (page, x, y) => page.Shape(new RectangleShape(x, y, _width, 0.8, Palette.Accent))) { SpaceBefore = 10, KeepWithNext = true };
        boxes = [Anchored(rule, section.Anchor), .. boxes.Select(box => box with { KeepWithNext = true })];
        return boxes;
    }

    public static Box Anchored(Box box, string anchor) => box with
    {
        Paint = (page, x, y) =>
        {
            page.Anchor(anchor, x, y);
            box.Paint(page, x, y);
        },
    };

    private List<Box> HeadingBoxes(Heading heading)
    {
        var style = heading.Level == 1 ? _setter.Scale.Title : _setter.Scale.Subhead;
        var boxes = LineBoxes(_setter.Lines(heading.Text, style, _width), spaceBefore: heading.Level == 1 ? 1 : 7);
        return [.. boxes.Select(box => box with { KeepWithNext = true })];
    }

    private List<Box> ParagraphBoxes(Paragraph paragraph)
    {
        var style = _setter.Scale.Of(paragraph.Style, _setter.Scale.Body);
        return LineBoxes(_setter.Lines(paragraph.Inlines, style, _width), spaceBefore: paragraph.Style == ParagraphStyle.Label ? 8 : 4);
    }

    /// <summary>Lines that do not leave one of them alone at a page's foot (orphan) or head (widow).</summary>
    internal static List<Box> LineBoxes(IReadOnlyList<TextLine> lines, double spaceBefore)
    {
        List<Box> boxes = [];
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            boxes.Add(new(line.Height, line.Paint)
            {
                SpaceBefore = index == 0 ? spaceBefore : 0,
                KeepWithNext = index < lines.Count - 1 && (index == 0 || index == lines.Count - 2),
            });
        }
        return boxes;
    }

    private List<Box> KeyFigureBoxes(KeyFigures figures)
    {
        if (figures.Figure is not { } figure)
            return [KeyFigureSetter.Band(_setter, figures.Tiles, _width)];
        var room = _width - KeyFigureSetter.ColumnWidth - KeyFigureSetter.ColumnGap;
        if (figure.Picture.Width > room)
            return [KeyFigureSetter.Band(_setter, figures.Tiles, _width) with { KeepWithNext = true }, .. FigureBoxes(figure)];
        var caption = new TextStack();
        caption.Add(_setter.Lines(figure.Caption.Inlines, _setter.Scale.Small with { Ink = Palette.Muted }, room), 0);
        var column = KeyFigureSetter.Column(_setter, figures.Tiles);
        var left = KeyFigureSetter.ColumnWidth + KeyFigureSetter.ColumnGap;
        return [new(Math.Max(column.Height, caption.Height + Gap + figure.Picture.Height), (page, x, y) =>
        {
            column.Paint(page, x, y);
            caption.Paint(page, x + left, y);
            PictureSetter.Place(page, _setter.Shaper, figure.Picture, x + left, y + caption.Height + Gap, 1);
        }) { SpaceBefore = 4 }];
    }

    private List<Box> FigureBoxes(Figure figure)
    {
        var caption = LineBoxes(_setter.Lines(figure.Caption.Inlines, _setter.Scale.Small with { Ink = Palette.Muted }, _width), spaceBefore: Gap);
        var scale = Math.Min(1, Math.Min(_width / figure.Picture.Width, HighestPicture / figure.Picture.Height));
        var picture = new Box(figure.Picture.Height * scale + 5, (page, x, y) => PictureSetter.Place(page, _setter.Shaper, figure.Picture, x, y, scale)) { SpaceBefore = 4 };
        return [.. caption.Select(box => box with { KeepWithNext = true, Floats = true }), picture with { Floats = true }];
    }
}

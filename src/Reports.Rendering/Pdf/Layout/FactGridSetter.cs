using Reports.Rendering.Model;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Sets labelled facts side by side, four to a line.</summary>
internal static class FactGridSetter
{
    private const int Columns = 4;
    private const double Gap = 14;
    private const double HighestCell = 200;

    public static List<Box> Boxes(TextSetter setter, FactGrid grid, double width)
    {
        List<Box> boxes = [];
        foreach (var facts in grid.Facts.Chunk(Columns))
            boxes.Add(Line(setter, facts, width) with { SpaceBefore = boxes.Count == 0 ? 8 : 5 });
        return [.. boxes.Select((box, index) => box with { KeepWithNext = index < boxes.Count - 1 })];
    }

    private static Box Line(TextSetter setter, Fact[] facts, double width)
    {
        var cellWidth = (width - Gap * (Columns - 1)) / Columns;
        var stacks = facts.Select(fact =>
        {
            var stack = new TextStack();
            stack.Add(setter.Lines(fact.Label, setter.Scale.Label, cellWidth), 0);
            stack.Add(setter.Lines(fact.Value.Inlines, setter.Scale.Of(fact.Value.Style, setter.Scale.Cell), cellWidth), 0.5);
            return stack.Within(HighestCell);
        }).ToList();
        var height = stacks.Max(stack => stack.Height) + 4;
        return new(height, (page, x, y) =>
        {
            for (var index = 0; index < stacks.Count; index++)
            {
                var left = x + index * (cellWidth + Gap);
                page.Shape(new RectangleShape(left, y, cellWidth, 0.5, Palette.Rule));
                stacks[index].Paint(page, left, y + 3.5);
            }
        });
    }
}

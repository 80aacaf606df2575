using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>
/// Sets tables: rows separated by hairlines, no verticals. The head comes again on every page; a row stays whole
/// unless it is higher than <see cref="HighestRow"/>, and then is cut between lines.
/// </summary>
internal sealed class TableSetter(TextSetter setter, double width)
{
    private const double HighestRow = 260;
    private const double HighestKept = 80;
    private const double CellGap = 9;
    private const double Padding = 1.5;
    private const double CautionIndent = 9;

    public List<Box> Boxes(Table table)
    {
        var indent = table.Caution ? CautionIndent : 0;
        var columns = Columns(table.Columns, indent, width);
        var head = Guarded(Head(table, columns), table);
        List<Box> boxes = [head with { SpaceBefore = 3, KeepWithNext = true }];
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            if (row.GroupTitle is { } title)
                boxes.Add(Guarded(GroupTitle(title), table) with { KeepWithNext = true, RepeatedHead = head });
            var parts = Row(row, columns, last: index == table.Rows.Count - 1);
            // The last row does not stand alone under a repeated head.
            boxes.AddRange(parts.Select(part => Guarded(part, table) with { RepeatedHead = head, KeepWithNext = index == table.Rows.Count - 2 && part.Height < HighestKept }));
        }
        if (table.CaptionShown)
            boxes.InsertRange(0, BlockSetter.LineBoxes(setter.Lines(table.Caption, setter.Scale.Subhead, width), 8).Select(box => box with { KeepWithNext = true }));
        return boxes;
    }

    private static List<(double X, double Width, bool Right)> Columns(IReadOnlyList<TableColumn> columns, double indent, double width)
    {
        var room = width - indent - CellGap * (columns.Count - 1);
        var shares = columns.Sum(column => column.Share);
        List<(double, double, bool)> places = [];
        var x = indent;
        foreach (var column in columns)
        {
            var columnWidth = room * column.Share / shares;
            places.Add((x, columnWidth, column.RightAligned));
            x += columnWidth + CellGap;
        }
        return places;
    }

    private Box Head(Table table, List<(double X, double Width, bool Right)> columns)
    {
        var cells = table.Columns.Select((column, index) => Stack(column.Heading, columns[index].Width)).ToList();
        var height = cells.Max(cell => cell.Height);
        return new(height + 3, (page, x, y) =>
        {
            PaintCells(page, cells, columns, x, y, height);
            page.Shape(new RectangleShape(x, y + height + 2, width, 0.6, Palette.Muted));
        });

        TextStack Stack(string heading, double columnWidth)
        {
            var stack = new TextStack();
            stack.Add(setter.Lines(heading, setter.Scale.ColumnHead, columnWidth), 0);
            return stack;
        }
    }

    private static void PaintCells(PageContent page, List<TextStack> cells, List<(double X, double Width, bool Right)> columns, double x, double y, double? foot = null)
    {
        for (var index = 0; index < cells.Count; index++)
        {
            var (left, columnWidth, right) = columns[index];
            var top = foot is { } height ? y + height - cells[index].Height : y;
            cells[index].Paint(page, x + left, top, right ? x + left + columnWidth : null);
        }
    }

    private Box GroupTitle(string title)
    {
        var lines = setter.Lines(title, setter.Scale.GroupTitle, width);
        var stack = new TextStack();
        stack.Add(lines, 0);
        return new(stack.Height + 2 * Padding, (page, x, y) =>
        {
            page.Shape(new RectangleShape(x, y, width, stack.Height + 2 * Padding, Palette.Tint));
            stack.Paint(page, x + 4, y + Padding);
        });
    }

    private IEnumerable<Box> Row(TableRow row, List<(double X, double Width, bool Right)> columns, bool last)
    {
        var style = setter.Scale.Cell;
        var stacks = row.Cells.Select((cell, index) => TextStack.Of(setter, cell.Paragraphs, style, columns[index].Width, 2)).ToList();
        var height = stacks.Max(stack => stack.Height);
        var cuts = height <= HighestRow ? [stacks] : CutRow(stacks);
        for (var part = 0; part < cuts.Count; part++)
        {
            var box = RowPart(cuts[part], columns, row.Emphasis, ruled: part == cuts.Count - 1, last);
            yield return part == 0 && row.Anchor is { } anchor ? BlockSetter.Anchored(box, anchor) : box;
        }
    }

    private static List<List<TextStack>> CutRow(List<TextStack> stacks)
    {
        var cuts = stacks.Select(stack => stack.Cut(HighestRow)).ToList();
        var parts = cuts.Max(cut => cut.Count);
        return [.. Enumerable.Range(0, parts).Select(part => cuts.Select(cut => part < cut.Count ? cut[part] : new TextStack()).ToList())];
    }

    private Box RowPart(List<TextStack> cells, List<(double X, double Width, bool Right)> columns, bool emphasis, bool ruled, bool last)
    {
        var height = cells.Max(cell => cell.Height) + 2 * Padding;
        return new(height, (page, x, y) =>
        {
            if (emphasis)
                page.Shape(new RectangleShape(x, y, width, height, Palette.Tint));
            PaintCells(page, cells, columns, x, y + Padding);
            if (ruled)
                page.Shape(new RectangleShape(x, y + height - 0.2, width, 0.4, last ? Palette.Muted : Palette.Rule));
        });
    }

    /// <summary>A bar at the side of what must not be taken for the briefing's own voice.</summary>
    private static Box Guarded(Box box, Table table) => !table.Caution ? box : box with
    {
        Paint = (page, x, y) =>
        {
            page.Shape(new RectangleShape(x, y, 2.4, box.Height, Palette.Caution));
            box.Paint(page, x, y);
        },
    };
}

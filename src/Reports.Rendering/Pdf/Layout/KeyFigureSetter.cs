using Reports.Rendering.Model;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Sets the band of key figures: tiles of even width on a tint.</summary>
internal static class KeyFigureSetter
{
    public const double ColumnWidth = 158;
    public const double ColumnGap = 14;
    private const double Padding = 8;
    private const double RowGap = 5;
    private const double HighestTile = 300;

    public static Box Band(TextSetter setter, IReadOnlyList<FigureTile> tiles, double width)
    {
        var tileWidth = width / tiles.Count;
        var stacks = tiles.Select(tile => Tile(setter, tile, tileWidth - 2 * Padding)).ToList();
        var height = stacks.Max(stack => stack.Height) + 2 * Padding - 4;
        return new(height, (page, x, y) =>
        {
            page.Shape(new RectangleShape(x, y, width, height, Palette.Tint));
            for (var index = 0; index < stacks.Count; index++)
            {
                if (index > 0)
                    page.Shape(new RectangleShape(x + index * tileWidth, y + 8, 0.5, height - 16, Palette.Rule));
                stacks[index].Paint(page, x + index * tileWidth + Padding, y + Padding - 2);
            }
        })
        { SpaceBefore = 5 };
    }

    /// <summary>The tiles one below the other, for a picture to stand beside them.</summary>
    public static Box Column(TextSetter setter, IReadOnlyList<FigureTile> tiles)
    {
        var stacks = tiles.Select(tile => Tile(setter, tile, ColumnWidth - 2 * Padding)).ToList();
        var height = stacks.Sum(stack => stack.Height) + (stacks.Count + 1) * RowGap;
        return new(height, (page, x, y) =>
        {
            page.Shape(new RectangleShape(x, y, ColumnWidth, height, Palette.Tint));
            var top = y + RowGap;
            foreach (var stack in stacks)
            {
                stack.Paint(page, x + Padding, top);
                top += stack.Height + RowGap;
                if (stack != stacks[^1])
                    page.Shape(new RectangleShape(x + Padding, top - RowGap / 2, ColumnWidth - 2 * Padding, 0.5, Palette.Rule));
            }
        });
    }

    private static TextStack Tile(TextSetter setter, FigureTile tile, double width)
    {
        var stack = new TextStack();
        stack.Add(setter.Lines(tile.Label, setter.Scale.Label, width), 0);
        stack.Add(setter.Lines(tile.Value, tile.Stated ? setter.Scale.Numeral : setter.Scale.NumeralMissing, width), 0);
        stack.Add(setter.Lines(tile.Note.Inlines, setter.Scale.Small with { Ink = Palette.Muted }, width), 0);
        return stack.Within(HighestTile);
    }
}

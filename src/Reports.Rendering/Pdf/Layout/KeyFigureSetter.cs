using Reports.Rendering.Model;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Sets the band of key figures: tiles of even width on a tint.</summary>
internal static class KeyFigureSetter
{
    private const double Padding = 9;

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

    private static TextStack Tile(TextSetter setter, FigureTile tile, double width)
    {
        var stack = new TextStack();
        stack.Add(setter.Lines(tile.Label, TypeScale.Label, width), 0);
        stack.Add(setter.Lines(tile.Value, tile.Stated ? TypeScale.Numeral : TypeScale.NumeralMissing, width), 0);
        stack.Add(setter.Lines(tile.Note.Inlines, TypeScale.Small with { Ink = Palette.Muted }, width), 0);
        return stack;
    }
}

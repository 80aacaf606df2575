using System.Globalization;
using Reports.Briefings;
using Reports.Rendering.Pdf.Layout;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Composition.Pictures;

/// <summary>
/// How a toll divides: a row for each described group and one for the remainder. Small tolls show a square for each person, large ones a bar
/// to scale; hedged figures are outlined, not filled.
/// </summary>
internal sealed class TollPicture(TextMeasure measure)
{
    public const double Width = 328;
    private const double RowHeight = 10.6;
    private const double LabelWidth = 158;
    private const double CountWidth = 52;
    private const double LabelSize = 7.2;
    private const double Square = 6.6;
    private const double SquareGap = 1.6;
    private const int MostRows = 14;

    private static double Room => Width - LabelWidth - CountWidth - 16;

    public static string Caption(TollDivision division) => string.Create(CultureInfo.InvariantCulture,
        $"How the {CountWording.Of(division.Total)} {Wording.Of(division.Outcome).ToLowerInvariant()} divide among the groups that the source describes{(division.Remainder is > 0 and var rest ? $"; {rest} not described" : "")}. {(AsSquares(division) ? "One square is one person." : "Bars are to scale.")}{(division.Parts.Any(Hedged) ? " Outlined: the source hedges the figure." : "")}");

    public Picture Draw(TollDivision division)
    {
        List<Shape> shapes = [];
        var rows = Rows(division);
        var largest = rows.Max(row => row.Size);
        for (var index = 0; index < rows.Count; index++)
            DrawRow(shapes, rows[index], index * RowHeight, AsSquares(division), largest);
        return new(Width, rows.Count * RowHeight, shapes, Describe(division));
    }

    private static bool Hedged(VictimGroup group) => group.Count.Qualifier != CountQualifier.Exact;

    private static bool AsSquares(TollDivision division) =>
        Rows(division).Max(row => row.Size) * (Square + SquareGap) <= Room;

    private static List<Row> Rows(TollDivision division)
    {
        var rows = division.Parts.Select(part => new Row(VictimWording.Of(part), CountWording.Of(part.Count), Toll.Size(part.Count) ?? 0, Hedged(part), Rest: false)).ToList();
        if (rows.Count > MostRows)
        {
            var tail = rows.Skip(MostRows - 1).ToList();
            rows = [.. rows.Take(MostRows - 1), new(string.Create(CultureInfo.InvariantCulture, $"{tail.Count} further groups"), Wording.Number(tail.Sum(row => row.Size)), tail.Sum(row => row.Size), tail.Any(row => row.Hedged), Rest: false)];
        }
        if (division.Remainder is > 0 and var rest)
            rows.Add(new("Not described by the source", Wording.Number(rest), rest, Hedged: false, Rest: true));
        return rows;
    }

    private void DrawRow(List<Shape> shapes, Row row, double y, bool squares, int largest)
    {
        var baseline = y + 7.9;
        shapes.Add(new TextShape(LabelWidth, baseline, measure.Fit(Wording.Capitalised(row.Label), LabelSize, LabelWidth), LabelSize, Palette.Text, TextAlign.End, Italic: row.Rest));
        var left = LabelWidth + 10;
        if (squares)
            left = DrawSquares(shapes, row, left, y + 2);
        else
            left = DrawBar(shapes, row, left, y + 2.5, Room * row.Size / largest);
        shapes.Add(new TextShape(left + 5, baseline, measure.Fit(row.Count, LabelSize, CountWidth, bold: true), LabelSize, Palette.Text, Bold: true));
    }

    private static double DrawSquares(List<Shape> shapes, Row row, double left, double top)
    {
        for (var person = 0; person < row.Size; person++)
        {
            shapes.Add(Cell(row, left, top, Square, Square));
            left += Square + SquareGap;
        }
        return left;
    }

    private static double DrawBar(List<Shape> shapes, Row row, double left, double top, double width)
    {
        shapes.Add(Cell(row, left, top, Math.Max(1.2, width), 7));
        return left + Math.Max(1.2, width);
    }

    private static RectangleShape Cell(Row row, double left, double top, double width, double height)
    {
        if (row.Rest)
            return new(left + 0.4, top + 0.4, width - 0.8, height - 0.8, null, new Stroke(Palette.Muted, 0.7, 1.4));
        return row.Hedged ? new(left + 0.4, top + 0.4, width - 0.8, height - 0.8, null, new Stroke(Palette.Bar, 0.8)) : new(left, top, width, height, Palette.Bar);
    }

    private static string Describe(TollDivision division) =>
        $"{Caption(division)} {string.Join("; ", Rows(division).Select(row => $"{row.Label}: {row.Count}"))}.";

    private sealed record Row(string Label, string Count, int Size, bool Hedged, bool Rest);
}

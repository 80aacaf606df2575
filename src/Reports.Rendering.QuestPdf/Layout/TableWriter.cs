using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Reports.Rendering.Model;
using Reports.Rendering.QuestPdf.Text;
using Reports.Rendering.QuestPdf.Versions;

namespace Reports.Rendering.QuestPdf.Layout;

/// <summary>Writes tables: the head is repeated on every page, the first cell of a row is its heading.</summary>
internal sealed class TableWriter(Look look, ShownText text, ParagraphWriter paragraphs)
{
    private const double NarrowestText = 490;
    private const double WidestLetter = 8.2;
    private const double Leading = 12;
    private const double HighestWholeRow = 600;

    public void Write(IContainer container, Table table)
    {
        if (table.Caution)
            container = container.BorderLeft(2.5f).BorderColor(Look.Caution).PaddingLeft(6);
        container.Column(column =>
        {
            column.Spacing(3);
            if (table.CaptionShown)
                column.Item().EnsureSpace(60).AsParagraph().Text(text.Of(table.Caption)).Style(look.Label);
            column.Item().TaggedTable(grid => Write(grid, table));
        });
    }

    private void Write(TableDescriptor grid, Table table)
    {
        grid.ColumnsDefinition(columns =>
        {
            foreach (var column in table.Columns)
                columns.RelativeColumn((float)column.Share);
        });
        grid.Header(header =>
        {
            foreach (var column in table.Columns)
            {
                var cell = header.Cell().BorderBottom(0.75f).BorderColor(Look.Ink).PaddingVertical(2).PaddingRight(6);
                (column.RightAligned ? cell.AlignRight() : cell).Text(text.Of(column.Heading)).Style(look.Label);
            }
        });
        foreach (var row in table.Rows)
            Write(grid, table, row);
    }

    private void Write(TableDescriptor grid, Table table, TableRow row)
    {
        if (row.GroupTitle is { } title)
            grid.Cell().ColumnSpan((uint)table.Columns.Count).EnsureSpace(40).BorderBottom(0.5f).BorderColor(Look.Rule).PaddingTop(4).PaddingBottom(1.5f)
                .Text(text.Of(title)).Style(look.Cell.SemiBold().FontColor(Look.Accent));
        var whole = IsSurelyShort(table, row);
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var cell = index == 0 ? grid.Cell().AsRowHeading() : grid.Cell();
            if (index == 0 && row.Anchor is { } anchor)
                cell = cell.Section(anchor);
            if (row.Emphasis)
                cell = cell.Background(Look.Tint);
            cell = cell.BorderBottom(0.5f).BorderColor(Look.Rule).PaddingVertical(1.5f).PaddingRight(6);
            if (whole)
                cell = cell.ShowEntire();
            WriteCell(cell, row.Cells[index], table.Columns[index].RightAligned, row.Emphasis ? look.Cell.SemiBold() : look.Cell);
        }
    }

    /// <summary>
    /// True where a row stays well below a page's height whatever its letters are: only then may it be forbidden to break, because what must stay
    /// whole and does not fit is an error to the library.
    /// </summary>
    private static bool IsSurelyShort(Table table, TableRow row)
    {
        var shares = table.Columns.Sum(column => column.Share);
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var width = NarrowestText * table.Columns[index].Share / shares - 6;
            var lines = row.Cells[index].Paragraphs.Sum(paragraph => 1 + paragraph.Inlines.Sum(inline => inline is LineBreak ? 1 : Letters(inline) * WidestLetter / Math.Max(width, WidestLetter)));
            if (lines * Leading > HighestWholeRow)
                return false;
        }
        return true;
    }

    private static int Letters(Inline inline) => inline switch { TextRun run => run.Text.Length, Mark mark => mark.Word.Length, _ => 3 };

    private void WriteCell(IContainer container, TableCell cell, bool rightAligned, TextStyle style) => container.Column(column =>
    {
        column.Spacing(2);
        foreach (var paragraph in cell.Paragraphs)
            paragraphs.Write(column.Item(), paragraph, style, rightAligned);
    });
}

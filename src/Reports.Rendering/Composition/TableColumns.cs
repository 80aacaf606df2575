using Reports.Rendering.Model;

namespace Reports.Rendering.Composition;

/// <summary>The columns of a table that have something to show.</summary>
internal static class TableColumns
{
    /// <summary>The table without columns, the first aside, that are empty in every row; the others share their room.</summary>
    public static Table WithoutEmpty(this Table table)
    {
        var kept = Enumerable.Range(0, table.Columns.Count).Where(column => column == 0 || table.Rows.Any(row => row.Cells[column].Paragraphs.Any(paragraph => paragraph.Inlines.Count > 0))).ToList();
        return kept.Count == table.Columns.Count ? table : table with
        {
            Columns = [.. kept.Select(column => table.Columns[column])],
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. kept.Select(column => row.Cells[column])] })],
        };
    }
}

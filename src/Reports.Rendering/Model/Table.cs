namespace Reports.Rendering.Model;

/// <summary>A table. Its head is repeated on every page that it reaches; a row stays on one page wherever a page can hold it.</summary>
/// <param name="Caption">What it lists, for those who cannot see it.</param>
/// <param name="Columns">The columns from left to right.</param>
/// <param name="Rows">The rows from top to bottom.</param>
public sealed record Table(string Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>True where the caption is shown above the table.</summary>
    public bool CaptionShown { get; init; }

    /// <summary>True where the content must not be taken for the briefing's own voice; drawn with a bar at the side.</summary>
    public bool Caution { get; init; }
}

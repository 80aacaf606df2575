namespace Reports.Rendering.Model;

/// <summary>A row of a table.</summary>
/// <param name="Cells">One cell a column; the first is the row's heading.</param>
/// <param name="Anchor">Name that links land on; absent where nothing links here.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, string? Anchor = null)
{
    /// <summary>True for a row that is set apart as a sum or remainder.</summary>
    public bool Emphasis { get; init; }

    /// <summary>Title of the rows from this one on, shown above it across all columns; absent where the rows go on.</summary>
    public string? GroupTitle { get; init; }
}

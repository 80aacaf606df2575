namespace Reports.Rendering.Model;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Share">Its width, as a share relative to the other columns' shares; greater than zero.</param>
/// <param name="RightAligned">True for figures.</param>
public sealed record TableColumn(string Heading, double Share, bool RightAligned = false);

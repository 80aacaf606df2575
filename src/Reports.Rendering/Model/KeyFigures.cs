namespace Reports.Rendering.Model;

/// <summary>Figures to be taken in at a glance, with a picture beside them.</summary>
/// <param name="Tiles">The figures.</param>
/// <param name="Figure">How the main figure divides; absent where nothing is known of that.</param>
public sealed record KeyFigures(IReadOnlyList<FigureTile> Tiles, Figure? Figure) : Block;

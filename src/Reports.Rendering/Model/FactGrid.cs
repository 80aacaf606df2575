namespace Reports.Rendering.Model;

/// <summary>Labelled facts side by side: the document's head.</summary>
/// <param name="Facts">The facts in reading order.</param>
public sealed record FactGrid(IReadOnlyList<Fact> Facts) : Block;

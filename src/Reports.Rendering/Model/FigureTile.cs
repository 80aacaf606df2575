namespace Reports.Rendering.Model;

/// <summary>One figure with its label.</summary>
/// <param name="Label">What is counted: "Killed".</param>
/// <param name="Value">The figure, short: "20", "≥ 9", "20–30", "not stated".</param>
/// <param name="Stated">True where the source gives a figure.</param>
/// <param name="Note">The source's own words and citations.</param>
public sealed record FigureTile(string Label, string Value, bool Stated, Paragraph Note);

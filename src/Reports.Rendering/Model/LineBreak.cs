namespace Reports.Rendering.Model;

/// <summary>The end of a line inside a paragraph.</summary>
public sealed record LineBreak : Inline;

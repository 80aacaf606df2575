namespace Reports.Rendering.Model;

/// <summary>A piece of a paragraph.</summary>
public abstract record Inline;

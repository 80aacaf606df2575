namespace Reports.Rendering.Model;

/// <summary>Paragraphs set apart from the rest.</summary>
/// <param name="Label">What they are, in a word or two.</param>
/// <param name="Paragraphs">The content.</param>
/// <param name="Caution">True where the reader must not take the content for the briefing's own voice.</param>
public sealed record Callout(string Label, IReadOnlyList<Paragraph> Paragraphs, bool Caution = false) : Block;

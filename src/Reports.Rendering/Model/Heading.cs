namespace Reports.Rendering.Model;

/// <summary>A heading inside a section. Level 1 is the document's title, 2 a section's title, 3 a heading below it.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Text">The words.</param>
public sealed record Heading(int Level, string Text) : Block;

namespace Reports.Rendering.Composition.Pictures;

/// <summary>A node of the diagram in its place; lengths in points.</summary>
internal sealed record RelationBox(RelationNode Node, double X, double Y, double Width, double Height, IReadOnlyList<string> Lines);

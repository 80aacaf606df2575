using Reports.Rendering.Pictures;

namespace Reports.Rendering.Composition.Pictures;

/// <summary>A relation of the diagram in its place: the line from the box that its words are read from, and where the words stand.</summary>
internal sealed record RelationRoute(RelationEdge Edge, string Words, IReadOnlyList<Point> Points, double LabelX, double LabelWidth);

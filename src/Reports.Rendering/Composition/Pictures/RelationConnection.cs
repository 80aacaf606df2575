namespace Reports.Rendering.Composition.Pictures;

/// <summary>A relation with the box that it is read from.</summary>
/// <param name="Edge">The relation.</param>
/// <param name="Start">Id of the node that the words stand at.</param>
/// <param name="End">Id of the other node.</param>
/// <param name="Words">The words, read from the start.</param>
/// <param name="EndsOnLeftSide">True where the line ends on the left side of the other box.</param>
internal sealed record RelationConnection(RelationEdge Edge, string Start, string End, string Words, bool EndsOnLeftSide);

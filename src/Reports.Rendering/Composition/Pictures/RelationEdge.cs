namespace Reports.Rendering.Composition.Pictures;

/// <summary>A relation in the diagram.</summary>
/// <param name="From">Id of the node that has the relation.</param>
/// <param name="To">Id of the node that it has it with.</param>
/// <param name="Words">Its words, read from the first node.</param>
/// <param name="InverseWords">Its words, read from the second node.</param>
/// <param name="Hedged">True where the source does not state it as a fact.</param>
/// <param name="Mutual">True where it has no direction.</param>
internal sealed record RelationEdge(string From, string To, string Words, string InverseWords, bool Hedged, bool Mutual);

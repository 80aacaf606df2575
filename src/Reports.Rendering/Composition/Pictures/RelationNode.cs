namespace Reports.Rendering.Composition.Pictures;

/// <summary>An actor or the main incident in the diagram of relations.</summary>
internal sealed record RelationNode(string Id, string Name, bool IsPerson, bool IsIncident);

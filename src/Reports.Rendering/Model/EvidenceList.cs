namespace Reports.Rendering.Model;

/// <summary>The numbered sentences that the claims rest on.</summary>
/// <param name="Entries">The sentences in the order of the source.</param>
public sealed record EvidenceList(IReadOnlyList<EvidenceEntry> Entries) : Block;

namespace Reports.Rendering.Model;

/// <summary>One sentence of the source.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Anchor">Name that citations link to.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Place">Where it stands in the source: "¶ 3.2".</param>
/// <param name="CitedIn">Where it is cited; at least one.</param>
public sealed record EvidenceEntry(int Number, string Anchor, string Text, string Place, IReadOnlyList<BackLink> CitedIn);

using Reports.Briefings;

namespace Reports.Analysis.Relations;

/// <summary>A phrase between two parties that says how one stands to the other.</summary>
/// <param name="HolderLeft">Whether the holder stands before the phrase.</param>
/// <param name="Type">The relation.</param>
/// <param name="Holder">Who can hold it.</param>
internal sealed record RelationPhrase(bool HolderLeft, RelationType Type, RelationHolder Holder);

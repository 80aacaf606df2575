using Reports.Briefings;

namespace Reports.Analysis.Relations;

/// <summary>A word or phrase that says how a party stands to another.</summary>
/// <param name="Type">The relation.</param>
/// <param name="Holder">Who can hold it.</param>
internal sealed record RelationNoun(RelationType Type, RelationHolder Holder);

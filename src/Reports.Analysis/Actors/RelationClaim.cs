using Reports.Analysis.Entities;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>What a recogniser read of how a party stands to another.</summary>
/// <param name="Type">The relation.</param>
/// <param name="To">The other party.</param>
/// <param name="Hedged">Whether the text is unsure of it.</param>
/// <param name="Span">The words that say so.</param>
/// <param name="Rule">The recogniser.</param>
internal sealed record RelationClaim(RelationType Type, Party To, bool Hedged, TokenRange Span, string Rule);

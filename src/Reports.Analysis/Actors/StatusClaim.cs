using Reports.Analysis.Entities;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>What a recogniser read of what became of a party.</summary>
/// <param name="Value">What became of it.</param>
/// <param name="Hedged">Whether the text is unsure of it.</param>
/// <param name="Span">The words that say so.</param>
/// <param name="Rule">The recogniser.</param>
internal sealed record StatusClaim(StatusValue Value, bool Hedged, TokenRange Span, string Rule);

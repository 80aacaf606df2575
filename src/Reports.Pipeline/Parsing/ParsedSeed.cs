using Reports.Briefings;

namespace Reports.Pipeline.Parsing;

/// <summary>What parsing a seed gave: exactly one of the two is present.</summary>
/// <param name="Briefing">The record.</param>
/// <param name="Failure">Why there is none; the fault is permanent.</param>
public sealed record ParsedSeed(Briefing? Briefing, FailureRecord? Failure);

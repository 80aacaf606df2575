using Reports.Briefings;

namespace Reports.Cli.Batch;

/// <summary>How one document came out: with its record, or with the reason why there is none.</summary>
/// <param name="Name">The input file's name.</param>
/// <param name="Briefing">The record.</param>
/// <param name="Failure">Why there is none.</param>
internal sealed record SeedOutcome(string Name, Briefing? Briefing, FailureRecord? Failure);

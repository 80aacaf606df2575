using Reports.Briefings;

namespace Reports.Cli.Batch;

/// <summary>How one document came out: with its record, or with the reason why there is none.</summary>
/// <param name="Name">The input file's name.</param>
/// <param name="Figures">What to tell of the record.</param>
/// <param name="Failure">Why there is none.</param>
internal sealed record SeedOutcome(string Name, SeedFigures? Figures, FailureRecord? Failure);

namespace Reports.Pipeline.Steps;

/// <summary>How a step ended.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="DocumentId">The document's identifier, where it is known.</param>
/// <param name="Code">For a rejection: what is wrong, as a word.</param>
public sealed record StepResult(StepOutcome Outcome, string? DocumentId = null, string? Code = null);

namespace Reports.Briefings;

/// <summary>What is written in place of a record when a document cannot be read.</summary>
/// <param name="SchemaVersion">The version of the format.</param>
/// <param name="Document">Which document.</param>
/// <param name="Code">What is wrong, as a lower-camel word: "empty", "tooLarge".</param>
/// <param name="Message">What is wrong, where, and what to do.</param>
public sealed record FailureRecord(string SchemaVersion, FailedDocument Document, string Code, string Message);

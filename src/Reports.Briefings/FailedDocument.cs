namespace Reports.Briefings;

/// <summary>The document that could not be read.</summary>
/// <param name="Name">Name of the blob or file.</param>
/// <param name="Id">Lower-case hexadecimal SHA-256 of its bytes; absent where they were not read.</param>
public sealed record FailedDocument(string Name, string? Id = null);

namespace Reports.Briefings;

/// <summary>Where an incident happened.</summary>
/// <param name="Text">As the document says it.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, where known.</param>
public sealed record Place(string Text, string? Country = null);

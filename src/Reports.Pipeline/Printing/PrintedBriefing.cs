namespace Reports.Pipeline.Printing;

/// <summary>A briefing's files.</summary>
/// <param name="Pdf">The PDF.</param>
/// <param name="Html">The HTML page.</param>
public sealed record PrintedBriefing(ReadOnlyMemory<byte> Pdf, ReadOnlyMemory<byte> Html);

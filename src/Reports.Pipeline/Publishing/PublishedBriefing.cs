namespace Reports.Pipeline.Publishing;

/// <summary>A briefing as a file.</summary>
/// <param name="FileExtension">What its name ends with: ".pdf".</param>
/// <param name="MediaType">Its media type: "application/pdf".</param>
/// <param name="Content">Its bytes.</param>
public sealed record PublishedBriefing(string FileExtension, string MediaType, ReadOnlyMemory<byte> Content);

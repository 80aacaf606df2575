namespace Reports.Pipeline.Web;

/// <summary>Where a briefing's files are, relative to the list's own address.</summary>
/// <param name="Pdf">The PDF.</param>
/// <param name="Html">The HTML page.</param>
/// <param name="Record">The record.</param>
public sealed record CatalogueLinks(string Pdf, string Html, string Record);

namespace Reports.Analysis.Incidents;

/// <summary>A place named in the text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Name">Its name as it stands.</param>
/// <param name="Country">Its country as ISO 3166-1 alpha-2, where known.</param>
/// <param name="IsCountry">True where it is a country itself.</param>
internal sealed record PlaceMention(int FirstToken, int EndToken, string Name, string? Country, bool IsCountry);

namespace Reports.Analysis.Incidents;

/// <summary>A place named in the text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Name">Its name as it stands.</param>
/// <param name="Country">Its country as ISO 3166-1 alpha-2, where known.</param>
/// <param name="IsCountry">True where it is a country itself.</param>
internal sealed record PlaceMention(int FirstToken, int EndToken, string Name, string? Country, bool IsCountry)
{
    /// <summary>True for "south of Odrin": told by a direction from a place, and not in it.</summary>
    public bool IsRelative => Name.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var at && IsDirection(Name[..at].ToLowerInvariant());

    public static bool IsDirection(string lower) => lower is "north" or "south" or "east" or "west" or "northeast" or "northwest" or "southeast" or "southwest" or "north-east" or "north-west" or "south-east" or "south-west" or "outside";
}

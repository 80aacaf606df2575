using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Incidents;

/// <summary>A place named in the text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Name">Its name as it stands.</param>
/// <param name="Country">Its country as ISO 3166-1 alpha-2, where known.</param>
/// <param name="IsCountry">True where it is a country itself.</param>
internal sealed record PlaceMention(int FirstToken, int EndToken, string Name, string? Country, bool IsCountry)
{
    private static readonly WordSet Directions = WordSets.Of("directions");

    private static readonly WordSet Sites = WordSets.Of("site-words");

    /// <summary>True for "Mill Road", "Central Station": a street or building within a town.</summary>
    public bool IsSite => !IsCountry && Country is null && HasSiteWord;

    /// <summary>True for "Mill Road" and for "Odrin Port", of which the country is known.</summary>
    public bool HasSiteWord => Name.Split(' ', ',') is [_, _, ..] words && Array.Exists(words, w => Sites.Contains(w.ToLowerInvariant()));

    /// <summary>True for "south of Odrin": told by a direction from a place, and not in it.</summary>
    public bool IsRelative => Name.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var at && IsDirection(Name[..at].ToLowerInvariant());

    public static bool IsDirection(string lower) => Directions.Contains(lower);
}

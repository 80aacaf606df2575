using Reports.Analysis.Text;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Finds the places that a text names, with their countries.</summary>
internal sealed class PlaceFinder(Demonyms countries)
{
    /// <summary>All places in reading order, not overlapping.</summary>
    public IReadOnlyList<PlaceMention> Find(ArticleReading reading)
    {
        var places = new List<PlaceMention>();
        foreach (var name in reading.Article.Names)
        {
            if (name.Type == NameType.Location && !IsInstitution(reading, name) && !IsNationality(reading, name) && reading.DateAt(name.FirstToken) is null)
                places.Add(Place(reading, name.FirstToken, name.EndToken));
        }

        return places;
    }

    private PlaceMention Place(ArticleReading reading, int first, int end)
    {
        var country = countries.CountryAt(reading.Tokens, first, end);
        var whole = country is var (_, length) && first + length == end;
        var code = country?.Code ?? KnownWithin(reading, first, end);
        return new PlaceMention(first, end, reading.Article.TextOf(first, end), code, whole);
    }

    /// <summary>The country of a place of the lexicon within the name: "Mali's capital Bamako", "southern Kandahar".</summary>
    private string? KnownWithin(ArticleReading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (countries.PlaceAt(reading.Tokens, i, end) is { } code)
                return code;
            if (countries.CountryAt(reading.Tokens, i, end) is var (owner, _))
                return owner;
        }

        return null;
    }

    /// <summary>"US troops", "the U.S. consulate", "a United States senator": what is theirs may be anywhere.</summary>
    private static bool IsNationality(ArticleReading reading, NameMention name) =>
        reading.Article.TextOf(name.FirstToken, name.EndToken).ToUpperInvariant() is "US" or "U.S." or "USA" or "UK" or "U.K." or "UNITED STATES"
        && reading.Tag(name.EndToken) is "NN" or "NNS" or "NNP" or "NNPS" or "JJ" && reading.DateAt(name.EndToken) is null;

    /// <summary>"the Paris police", "Kabul University", "the group Homs Watch": a place's name within another name.</summary>
    private static bool IsInstitution(ArticleReading reading, NameMention name) =>
        (name.EndToken - name.FirstToken > 1 && reading.Lower(name.FirstToken - 1) is "group" or "newspaper" or "agency" or "network" or "channel" or "website") || reading.Lower(name.EndToken) is "police" or "university" or "government" or "army";
}

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
            if (name.Type == NameType.Location && !IsInstitution(reading, name) && reading.DateAt(name.FirstToken) is null)
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

    /// <summary>"the Paris police", "Kabul University": a place's name within another name.</summary>
    private static bool IsInstitution(ArticleReading reading, NameMention name) =>
        reading.Lower(name.EndToken) is "police" or "university" or "government" or "army";
}

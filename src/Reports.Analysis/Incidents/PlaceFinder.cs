using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Finds the places that a text names, with their countries.</summary>
internal sealed class PlaceFinder(Demonyms countries)
{
    /// <summary>Number of tokens from the start of a town's name to that of the region behind its comma, one more.</summary>
    private const int LongestTown = 5;

    private static readonly WordSet NamedAfterPlaces = WordSets.Of("named-after-places");

    private static readonly WordSet NamedSettlements = WordSets.Of("named-settlements");

    private static readonly WordSet Roads = WordSets.Of("roads");

    private static readonly WordSet Feasts = WordSets.Of("feasts");

    private static readonly WordSet BodiesOfPlaces = WordSets.Of("bodies-of-places");

    /// <summary>All places in reading order, not overlapping.</summary>
    public IReadOnlyList<PlaceMention> Find(ArticleReading reading)
    {
        var places = new List<PlaceMention>();
        foreach (var name in reading.Article.Names)
        {
            if (places is [.., { } road] && name.FirstToken < road.EndToken)
                continue;
            if (RoadAt(reading, name) is var (first, end))
                places.Add(Place(reading, first, end));
            else if (name.Type == NameType.Location && !reading.IsArmedGroup(name.FirstToken) && !IsInstitution(reading, name) && !IsNationality(reading, name) && !Feasts.Contains(reading.Lower(name.EndToken - 1)) && reading.DateAt(name.FirstToken) is null)
                places.Add(Place(reading, StartOf(reading, WithDirection(reading, name.FirstToken)), name.EndToken));
        }

        places.AddRange(SettlementsOutside(reading, places));
        places.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return places;
    }

    /// <summary>"the village of | Odrin".</summary>
    public static bool IsOfSettlement(ArticleReading reading, int name) => reading.Lower(name - 1) == "of" && NamedSettlements.Contains(reading.Lower(name - 2));

    /// <summary>"the village of | Odrin": what stands there is a place, whatever the names' reader takes it for.</summary>
    private List<PlaceMention> SettlementsOutside(ArticleReading reading, List<PlaceMention> places)
    {
        var known = places.SelectMany(p => Enumerable.Range(p.FirstToken, p.EndToken - p.FirstToken)).ToHashSet();
        var found = new List<PlaceMention>();
        for (var i = 2; i < reading.Tokens.Count; i++)
        {
            if (!IsOfSettlement(reading, i) || reading.Tag(i) is not "NNP" || known.Contains(i) || !char.IsUpper(reading.Tokens[i].Text[0]) || reading.IsArmedGroup(i) || reading.DateAt(i) is not null)
                continue;
            var end = i + 1;
            while (reading.Tag(end) is "NNP" && end - i < LongestTown && !known.Contains(end) && reading.DateAt(end) is null)
                end++;
            found.Add(Place(reading, i, end));
        }

        return found;
    }

    /// <summary>"on the | road between Odrin and Reno": neither town, but the road.</summary>
    private static (int First, int End)? RoadAt(ArticleReading reading, NameMention name)
    {
        if (name.Type != NameType.Location || reading.Lower(name.FirstToken - 1) != "between" || !Roads.Contains(reading.Lower(name.FirstToken - 2)) || reading.Lower(name.EndToken) != "and")
            return null;
        return reading.NameAt(name.EndToken + 1) is { Type: NameType.Location } other ? (name.FirstToken - 2, other.EndToken) : null;
    }

    /// <summary>"south of Odrin" is not Odrin.</summary>
    private static int WithDirection(ArticleReading reading, int first) =>
        reading.Lower(first - 1) == "of" && PlaceMention.IsDirection(reading.Lower(first - 2)) ? first - 2 : first;

    /// <summary>"in Clairton, Pennsylvania": the town before the comma, which the names' reader does not know for one, is part of the place.</summary>
    private static int StartOf(ArticleReading reading, int first)
    {
        if (reading.Lower(first - 1) != "," || reading.Tag(first - 2) != "NNP" || reading.Lower(first - 2).EndsWith('.'))
            return first;
        var at = first - 2;
        while (at > 0 && first - at < LongestTown && reading.Tag(at - 1) is "NNP")
            at--;
        return reading.Lower(at - 1) is "in" or "near" or "outside" && !IsNamed(reading, at, first - 1) ? at : first;
    }

    /// <summary>Whether a name of a known place, an organisation or an armed group stands there: it stays a name of its own.</summary>
    private static bool IsNamed(ArticleReading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.NameAt(i) is { Type: NameType.Location or NameType.Organization } || reading.IsArmedGroup(i) || reading.DateAt(i) is not null)
                return true;
        }

        return false;
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
        (name.EndToken - name.FirstToken > 1 && NamedAfterPlaces.Contains(reading.Lower(name.FirstToken - 1))) || BodiesOfPlaces.Contains(reading.Lower(name.EndToken));
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>
/// Where a report that says of its main event at most the country was written, as far as the report itself comes back to that town: a
/// correspondent in a capital writes about the whole country, and does not name the town again.
/// </summary>
internal sealed class DatelinePlace(Demonyms countries)
{
    /// <summary>How many words may stand between "the" and "city".</summary>
    private const int MostAttributes = 3;

    private static readonly WordSet Towns = WordSets.Of("towns");

    /// <param name="reading">The article.</param>
    /// <param name="country">The country the event is known to have been in, if any.</param>
    public Place? Of(ArticleReading reading, string? country)
    {
        foreach (var sentence in reading.Article.Sentences.Where(s => s.IsDateline))
        {
            var home = CountryOf(reading, sentence);
            if (Town(reading, sentence) is not { } town || (AgainAt(reading, sentence, town) ?? AsTown(reading, sentence, town)) is not { } again)
                continue;
            return country is not null && home is not null && home != country ? null : new Place(again, country ?? home);
        }

        return null;
    }

    private static string? Town(ArticleReading reading, Sentence sentence)
    {
        var end = sentence.FirstToken;
        while (end < sentence.EndToken && char.IsUpper(reading.Tokens[end].Text[0]) && reading.Tokens[end].Text.All(c => char.IsUpper(c) || c is '-' or '\'' or '’'))
            end++;
        return end > sentence.FirstToken && reading.DateAt(sentence.FirstToken) is null ? reading.Article.TextOf(sentence.FirstToken, end) : null;
    }

    /// <summary>The town's name in mixed case outside the dateline, not as that of an institution or of a person.</summary>
    private static string? AgainAt(ArticleReading reading, Sentence dateline, string town)
    {
        foreach (var name in reading.Article.Names)
        {
            if (name.Type == NameType.Location && (name.EndToken <= dateline.FirstToken || name.FirstToken >= dateline.EndToken) && reading.Article.TextOf(name.FirstToken, name.EndToken) is var text
                && text.Equals(town, StringComparison.OrdinalIgnoreCase))
                return text;
        }

        return null;
    }

    /// <summary>
    /// The town's name in print where the sentence behind the dateline speaks of that town: "BARO — Two gunmen stormed a hotel in the
    /// capital", "in the north-eastern Nigerian city".
    /// </summary>
    private string? AsTown(ArticleReading reading, Sentence dateline, string town)
    {
        if (countries.PlaceAt(reading.Tokens, dateline.FirstToken, dateline.EndToken) is null || dateline.Index + 1 >= reading.Article.Sentences.Count)
            return null;
        var lead = reading.Article.Sentences[dateline.Index + 1];
        return Enumerable.Range(lead.FirstToken, lead.EndToken - lead.FirstToken).Any(i => IsTheTown(reading, lead, i))
            ? string.Join(' ', town.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..].ToLowerInvariant()))
            : null;
    }

    private static bool IsTheTown(ArticleReading reading, Sentence sentence, int i)
    {
        if (reading.Tag(i + 1) is "NN" or "NNS" || reading.Lower(i + 1) == "of")
            return false;
        return reading.Lower(i) switch
        {
            "capital" => reading.Lower(i - 1) != "of",
            var noun when Towns.Contains(noun) => Enumerable.Range(i - MostAttributes - 1, MostAttributes + 1).Any(at => at >= sentence.FirstToken && reading.Lower(at) is "the" or "this"),
            _ => false,
        };
    }

    private string? CountryOf(ArticleReading reading, Sentence dateline)
    {
        for (var i = dateline.FirstToken; i < dateline.EndToken; i++)
        {
            if (countries.PlaceAt(reading.Tokens, i, dateline.EndToken) is { } code)
                return code;
            if (countries.CountryAt(reading.Tokens, i, dateline.EndToken) is var (country, _))
                return country;
        }

        return null;
    }
}

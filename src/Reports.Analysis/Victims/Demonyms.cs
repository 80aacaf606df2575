using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Victims;

/// <summary>Countries by name and by the words for their people. Safe to use from several threads at once.</summary>
internal sealed class Demonyms
{
    private static readonly WordSet Adjectives = WordSets.Of("adjectives-of-states");

    private readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _people = new(StringComparer.Ordinal);
    private readonly PhraseTable<string> _countries = new();
    private readonly PhraseTable<string> _places = new();

    public Demonyms()
    {
        foreach (var row in LexiconFile.Rows("countries"))
        {
            var code = row[1];
            _countries.Add(row[0].ToLowerInvariant(), code);
            foreach (var alias in Cells(row[4]))
                _countries.Add(alias, code);
            foreach (var adjective in Cells(row[2]))
                _adjectives.TryAdd(adjective, code);
            foreach (var people in Cells(row[3]))
                _people.TryAdd(people, code);
            if (row[5].Length > 0)
                _places.Add(row[5].ToLowerInvariant(), code);
        }

        foreach (var row in LexiconFile.Rows("places").Where(r => r[1].Length > 0))
        {
            _places.Add(row[0].ToLowerInvariant(), row[1]);
            foreach (var spelling in Cells(row[2]))
                _places.Add(spelling, row[1]);
        }
    }

    /// <summary>For a word that means persons of a country: whether it is a plural; nothing for other words.</summary>
    public bool? Persons(string lower)
    {
        if (_people.ContainsKey(lower))
            return lower.EndsWith('s') || lower.EndsWith("men", StringComparison.Ordinal);
        return !Adjectives.Contains(lower) && _adjectives.ContainsKey(lower) ? false : null;
    }

    /// <summary>The country of a nationality: "Afghan", "Malians".</summary>
    public string? Nationality(Token token)
    {
        if (!char.IsUpper(token.Text[0]) || (token.Lower == "us" && token.Text != "US"))
            return null;
        return _adjectives.GetValueOrDefault(token.Lower) ?? _people.GetValueOrDefault(token.Lower) ?? Compound(token.Lower);
    }

    /// <summary>The country whose name starts at a token, and its length.</summary>
    public (string Code, int Length)? CountryAt(TokenList tokens, int position, int end) =>
        char.IsUpper(tokens[position].Text[0]) && !(tokens[position].Lower == "us" && tokens[position].Text != "US") && _countries.LongestAt(tokens, position, end) is var (code, length) ? (code, length) : null;

    /// <summary>The country of the capital or other place of the lexicon whose name starts at a token.</summary>
    public string? PlaceAt(TokenList tokens, int position, int end) => _places.LongestAt(tokens, position, end)?.Value;

    /// <summary>"US-led" is no nationality; "Afghan-born" and "Chinese-American" are.</summary>
    private string? Compound(string lower)
    {
        var dash = lower.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && (lower.EndsWith("-born", StringComparison.Ordinal) || _adjectives.ContainsKey(lower[(dash + 1)..])) ? _adjectives.GetValueOrDefault(lower[..dash]) : null;
    }

    private static IEnumerable<string> Cells(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(c => c.ToLowerInvariant());
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Whether words mean persons, asked of the lexicon occupations.tsv. Safe to use from several threads at once.</summary>
internal sealed class PersonWords
{
    private readonly PhraseTable<bool> _nouns = new();

    public PersonWords()
    {
        foreach (var row in LexiconFile.Rows("occupations"))
        {
            _nouns.Add(row[0], true);
            _nouns.Add(row[1], true);
        }
    }

    /// <summary>Whether a noun for persons ends at a token.</summary>
    public bool IsPerson(TokenList tokens, int position) => _nouns.LongestEndingAt(tokens, position, Math.Max(0, position - 2)) is not null;
}

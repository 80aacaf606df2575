using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>The lexicon attacker-nouns.tsv. Safe to use from several threads at once.</summary>
internal sealed class PartyNouns
{
    private readonly PhraseTable<PartyNoun> _nouns = new();

    public PartyNouns()
    {
        foreach (var row in LexiconFile.Rows("attacker-nouns"))
        {
            var kind = Enum.Parse<PartyNounClass>(row[2], ignoreCase: true);
            _nouns.Add(row[0], new PartyNoun(row[0], kind, row[0] == row[1]));
            _nouns.Add(row[1], new PartyNoun(row[0], kind, true));
        }
    }

    /// <summary>The noun that ends at a token.</summary>
    public PartyNoun? EndingAt(TokenList tokens, int position) =>
        _nouns.LongestEndingAt(tokens, position, Math.Max(0, position - 2))?.Value;
}

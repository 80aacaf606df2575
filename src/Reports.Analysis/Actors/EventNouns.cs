using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Whether words name a violent event, asked of the lexicon event-nouns.tsv. Safe to use from several threads at once.</summary>
internal sealed class EventNouns
{
    private readonly PhraseTable<bool> _nouns = new();

    public EventNouns()
    {
        foreach (var row in LexiconFile.Rows("event-nouns"))
        {
            var strong = row[3] != "weak";
            _nouns.Add(row[0], strong);
            _nouns.Add(row[1], strong);
        }
    }

    /// <summary>Length in tokens of the event noun that starts at a token; 0 where none does.</summary>
    public int LengthAt(TokenList tokens, int position, int end) => _nouns.LongestAt(tokens, position, end)?.Length ?? 0;

    /// <summary>Whether an event noun ends at a token.</summary>
    public bool EndsAt(TokenList tokens, int position) => _nouns.LongestEndingAt(tokens, position, Math.Max(0, position - 2)) is not null;
}

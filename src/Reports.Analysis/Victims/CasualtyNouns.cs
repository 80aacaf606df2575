using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>The lexicon of nouns for harm and the harmed. Safe to use from several threads at once.</summary>
internal sealed class CasualtyNouns
{
    private readonly Dictionary<string, CasualtyNoun> _nouns = new(StringComparer.Ordinal);

    public CasualtyNouns()
    {
        foreach (var row in LexiconFile.Rows("casualty-nouns"))
        {
            var outcome = Enum.Parse<Outcome>(row[2], ignoreCase: true);
            var kind = Enum.Parse<CasualtyNounKind>(row[3], ignoreCase: true);
            _nouns.TryAdd(row[1], new CasualtyNoun(outcome, kind, true, row[4] == "yes"));
            _nouns.TryAdd(row[0], new CasualtyNoun(outcome, kind, false, row[4] == "yes"));
        }
    }

    public CasualtyNoun? Find(string lower) => _nouns.GetValueOrDefault(lower);
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Whether words mean a weapon, asked of the lexicon weapons.tsv. Safe to use from several threads at once.</summary>
internal sealed class WeaponWords
{
    private readonly PhraseTable<bool> _weapons = new();

    public WeaponWords()
    {
        foreach (var row in LexiconFile.Rows("weapons"))
        {
            _weapons.Add(row[0], true);
            if (row[1].Length > 0)
                _weapons.Add(row[1], true);
        }
    }

    /// <summary>Whether a weapon's noun ends at a token.</summary>
    public bool EndsAt(TokenList tokens, int position) => _weapons.LongestEndingAt(tokens, position, Math.Max(0, position - 2)) is not null;
}

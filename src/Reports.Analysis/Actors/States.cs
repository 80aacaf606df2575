using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Actors;

/// <summary>The states of the lexicon countries.tsv by name and demonym. Safe to use from several threads at once.</summary>
internal sealed class States
{
    private readonly HashSet<string> _adjectives = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public States()
    {
        foreach (var row in LexiconFile.Rows("countries"))
        {
            _adjectives.UnionWith(row[2].Split(';'));
            _names.TryAdd(row[1], row[0]);
            foreach (var name in row[2].Split(';').Concat(row[4].Split(';')).Prepend(row[0]))
            {
                if (name.Length > 1)
                    _codes.TryAdd(name, row[1]);
            }
        }
    }

    /// <summary>Whether a word is a demonym ("Malian") rather than a state's name.</summary>
    public bool IsAdjective(string name) => _adjectives.Contains(name);

    /// <summary>The name of the state with an ISO 3166-1 alpha-2 code: "Mali".</summary>
    public string? NameOf(string code) => _names.GetValueOrDefault(code);

    /// <summary>ISO 3166-1 alpha-2 code of the state that a name or demonym means.</summary>
    public string? CodeOf(string name) => _codes.GetValueOrDefault(name);
}

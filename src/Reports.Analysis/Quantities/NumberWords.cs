using System.Globalization;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Quantities;

/// <summary>The lexicon of words that count.</summary>
internal sealed class NumberWords
{
    private readonly Dictionary<string, NumberWord> _words = new(StringComparer.Ordinal);

    public NumberWords()
    {
        foreach (var row in LexiconFile.Rows("number-words"))
        {
            _words.Add(row[0], new NumberWord(row[0], Enum.Parse<NumberWordKind>(row[1], ignoreCase: true), Bound(row[2]), Bound(row[3]),
                Enum.Parse<CountQualifier>(row[4], ignoreCase: true)));
        }
    }

    public IEnumerable<string> All => _words.Keys;

    public NumberWord? Find(string lower) => _words.GetValueOrDefault(lower);

    private static int? Bound(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}

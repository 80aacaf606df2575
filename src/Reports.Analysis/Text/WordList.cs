using System.Collections.Frozen;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Text;

/// <summary>A set of words from the first column of a lexicon, asked with spans of the text.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordList(FrozenSet<string> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordList Load(string lexicon, StringComparer comparer) =>
        new(LexiconFile.Rows(lexicon).Select(row => row[0]).ToFrozenSet(comparer));

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}

using System.Collections;

namespace Reports.Analysis.Lexicons;

/// <summary>A set of words in lower case. Most words asked for are not in it, which <see cref="WordFilter"/> says faster than the set.</summary>
internal sealed class WordSet : IReadOnlyCollection<string>
{
    private readonly HashSet<string> _words;
    private readonly WordFilter _filter;

    public WordSet(IEnumerable<string> words)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal);
        _filter = new WordFilter(_words.Count);
        foreach (var word in _words)
            _filter.Add(word);
    }

    public int Count => _words.Count;

    /// <summary>Whether a word is in the set, letter by letter.</summary>
    public bool Contains(string word) => _filter.MayHold(word) && _words.Contains(word);

    public IEnumerator<string> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

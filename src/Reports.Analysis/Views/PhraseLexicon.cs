using System.Collections.Frozen;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>A lexicon of phrases of one or more words, asked with runs of tokens; the longest phrase counts.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseLexicon<T>
{
    private readonly FrozenDictionary<string, T> _phrases;
    private readonly int _longest;

    /// <param name="lexicon">The lexicon's file name without ending; its first column holds the phrases, words parted by one space.</param>
    /// <param name="read">What a row's phrase stands for.</param>
    /// <param name="plural">The plural of a phrase of several words, which stands for the same; null where phrases have none.</param>
    public PhraseLexicon(string lexicon, Func<string[], T> read, Func<string, string>? plural = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        var phrases = new Dictionary<string, T>(StringComparer.Ordinal);
        var rows = LexiconFile.Rows(lexicon).ToList();
        foreach (var row in rows)
            phrases.TryAdd(row[0], read(row));
        foreach (var row in rows.Where(row => plural is not null && row[0].Contains(' ', StringComparison.Ordinal)))
            phrases.TryAdd(plural!(row[0]), read(row));
        _phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        _longest = _phrases.Keys.Max(phrase => phrase.AsSpan().Count(' ') + 1);
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <returns>Its value and the index behind its last token; false where none starts there.</returns>
    public bool TryMatch(TokenList tokens, int start, int limit, out T? value, out int end)
    {
        for (var length = Math.Min(_longest, limit - start); length > 0; length--)
        {
            if (!_phrases.TryGetValue(Key(tokens, start, length), out value))
                continue;
            end = start + length;
            return true;
        }

        value = default;
        end = start;
        return false;
    }

    /// <summary>What a phrase stands for.</summary>
    public bool TryGet(string phrase, out T? value) => _phrases.TryGetValue(phrase, out value);

    private static string Key(TokenList tokens, int start, int length) =>
        length == 1 ? tokens[start].Lower : string.Join(' ', Enumerable.Range(start, length).Select(i => tokens[i].Lower));
}

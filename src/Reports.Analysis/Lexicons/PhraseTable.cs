using Reports.Analysis.Text;

namespace Reports.Analysis.Lexicons;

/// <summary>Phrases of one or more words in lower case, and what each stands for; the longest phrase at a place wins.</summary>
internal sealed class PhraseTable<T>
{
    private const int ExpectedWords = 512;

    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byLast = new(StringComparer.Ordinal);
    private readonly WordFilter _firsts = new(ExpectedWords);
    private readonly WordFilter _lasts = new(ExpectedWords);

    /// <summary>Adds a phrase; one that is there already keeps its first meaning.</summary>
    public void Add(string phrase, T value)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            throw new ArgumentException("A phrase needs a word.", nameof(phrase));
        _firsts.Add(words[0]);
        _lasts.Add(words[^1]);
        Insert(_byFirst, words[0], words, value);
        Insert(_byLast, words[^1], words, value);
    }

    /// <summary>The longest phrase that starts at a token, and its length in tokens.</summary>
    public (T Value, int Length)? LongestAt(TokenList tokens, int position, int end)
    {
        if (!_firsts.MayHold(tokens[position].Lower) || !_byFirst.TryGetValue(tokens[position].Lower, out var candidates))
            return null;
        foreach (var (words, value) in candidates)
        {
            if (position + words.Length <= end && StandsAt(tokens, position, words))
                return (value, words.Length);
        }

        return null;
    }

    /// <summary>The longest phrase that ends with a token, and its length in tokens.</summary>
    public (T Value, int Length)? LongestEndingAt(TokenList tokens, int position, int start)
    {
        if (!_lasts.MayHold(tokens[position].Lower) || !_byLast.TryGetValue(tokens[position].Lower, out var candidates))
            return null;
        foreach (var (words, value) in candidates)
        {
            if (position - words.Length + 1 >= start && StandsAt(tokens, position - words.Length + 1, words))
                return (value, words.Length);
        }

        return null;
    }

    private static bool StandsAt(TokenList tokens, int position, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[position + i].Lower != words[i])
                return false;
        }

        return true;
    }

    private static void Insert(Dictionary<string, List<(string[] Words, T Value)>> index, string key, string[] words, T value)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        if (list.Exists(entry => entry.Words.AsSpan().SequenceEqual(words)))
            return;
        var at = list.FindIndex(entry => entry.Words.Length < words.Length);
        list.Insert(at < 0 ? list.Count : at, (words, value));
    }
}

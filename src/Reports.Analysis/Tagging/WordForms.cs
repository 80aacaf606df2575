using Reports.Analysis.Models;

namespace Reports.Analysis.Tagging;

/// <summary>The hashed forms of a text's words from which the taggers build their features.</summary>
internal sealed class WordForms
{
    private readonly uint[] _values;

    public WordForms(IReadOnlyList<string> words)
    {
        Count = words.Count;
        _values = new uint[Count * Columns];
        for (var i = 0; i < Count; i++)
            Fill(words[i], _values.AsSpan(i * Columns, Columns));
    }

    public int Count { get; }

    private const int Columns = 7;

    /// <summary>Lower case, digits as 0.</summary>
    public uint Lower(int i) => _values[i * Columns];

    /// <summary>Upper, lower, digit and other characters, runs cut to two.</summary>
    public uint Shape(int i) => _values[(i * Columns) + 1];

    public uint Suffix1(int i) => _values[(i * Columns) + 2];

    public uint Suffix2(int i) => _values[(i * Columns) + 3];

    public uint Suffix3(int i) => _values[(i * Columns) + 4];

    public uint Prefix(int i) => _values[(i * Columns) + 5];

    /// <summary>The characters as they stand.</summary>
    public uint Exact(int i) => _values[(i * Columns) + 6];

    private static void Fill(string word, Span<uint> values)
    {
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        Span<char> shape = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            lower[i] = Plain(c);
            var kind = KindOf(c);
            if (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind)
                shape[length++] = kind;
        }

        values[0] = FeatureHash.Of(lower);
        values[1] = FeatureHash.Of(shape[..length]);
        values[2] = FeatureHash.Of(lower[^1..]);
        values[3] = FeatureHash.Of(lower[Math.Max(0, lower.Length - 2)..]);
        values[4] = FeatureHash.Of(lower[Math.Max(0, lower.Length - 3)..]);
        values[5] = FeatureHash.Of(lower[..Math.Min(2, lower.Length)]);
        values[6] = FeatureHash.Of(word);
    }

    private static char Plain(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        < '\u0080' => char.ToLowerInvariant(c),
        '\u2018' or '\u2019' or '\u02BC' or '\u02BB' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2013' or '\u2014' => '-',
        _ => char.ToLowerInvariant(c),
    };

    private static char KindOf(char c)
    {
        if (char.IsUpper(c))
            return 'X';
        if (char.IsLetter(c))
            return 'x';
        return char.IsDigit(c) ? '0' : c;
    }
}

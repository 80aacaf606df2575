using System.Collections.Frozen;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Text;

/// <summary>Words that end in a full stop of their own, from Lexicons/abbreviations.tsv.</summary>
internal sealed class Abbreviations
{
    private readonly FrozenDictionary<string, AbbreviationKind> _kinds;
    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Abbreviations(FrozenDictionary<string, AbbreviationKind> kinds)
    {
        _kinds = kinds;
        _lookup = _kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Abbreviations Load()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows("abbreviations"))
        {
            var kind = Enum.Parse<AbbreviationKind>(row[1], ignoreCase: true);
            kinds[row[0]] = kind;
            kinds.TryAdd(row[0].ToUpperInvariant(), kind);
        }

        return new Abbreviations(kinds.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether the full stop at <paramref name="end"/> belongs to the word before it.</summary>
    public bool TakesPeriod(string text, int start, int end) => KindOf(text, start, end) switch
    {
        AbbreviationKind.None => false,
        AbbreviationKind.Number => IsFollowedByDigit(text, end + 1),
        _ => true,
    };

    /// <summary>The kind of the word in front of a full stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the word.</param>
    /// <param name="end">Offset behind it, where the full stop stands.</param>
    public AbbreviationKind KindOf(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (_lookup.TryGetValue(word, out var kind))
            return kind;
        if (word.Length == 1)
            return char.IsUpper(word[0]) && !IsAfterHyphenOrFigure(text, start) ? AbbreviationKind.Initial : AbbreviationKind.None;
        return IsLetterByLetter(word) ? AbbreviationKind.Ending : AbbreviationKind.None;
    }

    private static bool IsAfterHyphenOrFigure(string text, int start) =>
        start > 1 && (text[start - 1] == '-' || (text[start - 1] == ' ' && char.IsAsciiDigit(text[start - 2])));

    /// <summary>"U.S", "a.m", "D.C": single letters with full stops between them.</summary>
    private static bool IsLetterByLetter(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0 || word.Length < 3)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }

    private static bool IsFollowedByDigit(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\u00A0')
            position++;
        return position < text.Length && char.IsAsciiDigit(text[position]);
    }
}

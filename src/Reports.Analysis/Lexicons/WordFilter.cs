using System.Numerics;
using System.Runtime.CompilerServices;

namespace Reports.Analysis.Lexicons;

/// <summary>
/// A small table of bits over length, first and last letter of some words: where it says no, a word is none of them. Most words of a text are in
/// none of the lexicons that they are looked up in, and so cost no comparison.
/// </summary>
internal sealed class WordFilter
{
    private const int BitsOfWord = 16; // So many for each word that few others share its bit.

    private readonly ulong[] _bits;
    private readonly int _mask;

    /// <param name="expected">About how many words will be added; more only make it say no less often.</param>
    public WordFilter(int expected)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, expected * BitsOfWord));
        _bits = new ulong[size / 64];
        _mask = size - 1;
    }

    public void Add(string word) => _bits[PlaceOf(word) >> 6] |= 1ul << PlaceOf(word);

    /// <summary>False where a word is certainly none of those added, as the empty one is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(string word)
    {
        if (word.Length == 0)
            return false;
        var place = PlaceOf(word);
        return ((_bits[place >> 6] >> place) & 1) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(string word) => ((word[0] * 31) + (word[^1] * 7) + (word.Length * 113)) & _mask;
}

using System.Runtime.CompilerServices;

namespace Reports.Analysis.Models;

/// <summary>
/// A linear classifier over hashed features with weights of one byte. Scores are whole numbers, so that the same text gives the same
/// classes on every machine.
/// </summary>
internal sealed class LinearModel
{
    private readonly ulong[] _slots;
    private readonly ulong[] _known; // A bit for each hash that some feature has, of twice as many as there are slots.
    private readonly int _shift;
    private readonly byte[] _classes;
    private readonly sbyte[] _weights;

    /// <param name="classes">The classes by number.</param>
    /// <param name="features">Feature hashes, ascending, none 0.</param>
    /// <param name="counts">How many weights each feature has.</param>
    /// <param name="weightClasses">Class of each weight, feature by feature.</param>
    /// <param name="weights">The weights.</param>
    public LinearModel(string[] classes, uint[] features, byte[] counts, byte[] weightClasses, sbyte[] weights)
    {
        Classes = classes;
        _classes = weightClasses;
        _weights = weights;
        var bits = 5;
        while (1 << bits < features.Length * 2)
            bits++;
        _shift = 32 - bits;
        _slots = new ulong[1 << bits];
        _known = new ulong[(1 << bits) / 32];
        var start = 0;
        for (var i = 0; i < features.Length; i++)
        {
            Insert(features[i], start, counts[i]);
            start += counts[i];
        }
    }

    /// <summary>The classes by number.</summary>
    public string[] Classes { get; }

    /// <summary>Adds a feature's weights to the scores of the classes.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        if (IsUnknown(feature))
            return;
        var slots = _slots;
        var mask = slots.Length - 1;
        for (var i = (int)((feature * 0x9E3779B1) >> _shift); ; i = (i + 1) & mask)
        {
            var slot = slots[i];
            if (slot == 0)
                return;
            if ((uint)(slot >> 32) != feature)
                continue;
            var start = (int)((slot >> 8) & 0xFFFFFF);
            var end = start + (int)(slot & 0xFF);
            var classes = _classes;
            var weights = _weights;
            for (var w = start; w < end; w++)
                scores[classes[w]] += weights[w];
            return;
        }
    }

    /// <summary>The weight of one class for a feature.</summary>
    public int WeightOf(uint feature, int classNumber)
    {
        Span<int> scores = stackalloc int[Classes.Length];
        Add(feature, scores);
        return scores[classNumber];
    }

    /// <summary>
    /// Whether a feature has no weights for certain. Most features of a text have none, and the bits, unlike the slots, fit into a
    /// processor's nearest cache.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsUnknown(uint feature)
    {
        var bit = BitOf(feature);
        return (_known[bit >> 6] & (1ul << (int)bit)) == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint BitOf(uint feature) => (feature * 0x9E3779B1) >> (_shift - 1);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Called for each feature at the start, which waits for it.
    private void Insert(uint feature, int start, int count)
    {
        var bit = BitOf(feature);
        _known[bit >> 6] |= 1ul << (int)bit;
        var i = (int)((feature * 0x9E3779B1) >> _shift);
        while (_slots[i] != 0)
            i = (i + 1) & (_slots.Length - 1);
        _slots[i] = ((ulong)feature << 32) | ((ulong)start << 8) | (uint)count;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Reports.Analysis.Models;

/// <summary>
/// A linear classifier over hashed features with weights of one byte. Scores are whole numbers, so that the same text gives the same
/// classes on every machine. Where the time goes is memory, of which the tables need more than a processor keeps near: hence a small table of
/// bits before the large one, look-ups that do not wait for one another, and rows for the features that weigh on many classes.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>Most features that one call takes; the sum of their weights fits into a score.</summary>
    public const int MostFeatures = 64;

    private const int FewestOfRow = 10; // Weights from which adding a whole row takes less time than adding one by one.
    private const ulong Row = byte.MaxValue; // Stands in a slot for the number of weights.

    private readonly ulong[] _slots; // The feature; where its weights or its row begin; how many weights.
    private readonly ulong[] _known; // A bit for each hash that some feature has, of twice as many as there are slots.
    private readonly int _shift;
    private readonly byte[] _classes;
    private readonly sbyte[] _weights;
    private readonly sbyte[] _rows;

    /// <param name="classes">The classes by number, fewer than 255.</param>
    /// <param name="features">Feature hashes, ascending, none 0.</param>
    /// <param name="counts">How many weights each feature has.</param>
    /// <param name="weightClasses">Class of each weight, feature by feature.</param>
    /// <param name="weights">The weights.</param>
    public LinearModel(string[] classes, uint[] features, byte[] counts, byte[] weightClasses, sbyte[] weights)
    {
        Classes = classes;
        _classes = weightClasses;
        _weights = weights;
        var vector = Vector<sbyte>.Count;
        ScoreCount = (classes.Length + vector - 1) / vector * vector;
        var bits = 5;
        while (1 << bits < features.Length * 2)
            bits++;
        _shift = 32 - bits;
        _slots = new ulong[1 << bits];
        _known = new ulong[(1 << bits) / 32];
        _rows = new sbyte[counts.Count(count => count >= FewestOfRow) * ScoreCount];
        InsertAll(features, counts);
    }

    /// <summary>The classes by number.</summary>
    public string[] Classes { get; }

    /// <summary>How many scores a call fills: one a class, and some behind them that stay 0.</summary>
    public int ScoreCount { get; }

    /// <summary>Sets the score of each class to the sum of its weights for some features.</summary>
    /// <param name="features">At most <see cref="MostFeatures"/>. Overwritten: those without weights are taken out.</param>
    /// <param name="scores">Room for <see cref="ScoreCount"/> scores.</param>
    public void Score(Span<uint> features, Span<short> scores)
    {
        scores.Clear();
        var known = features[..KeepKnown(features)];
        Span<ulong> slots = stackalloc ulong[MostFeatures];
        for (var i = 0; i < known.Length; i++)
            slots[i] = _slots[PlaceOf(known[i])];
        for (var i = 0; i < known.Length; i++)
        {
            var slot = (uint)(slots[i] >> 32) == known[i] ? slots[i] : Find(known[i]);
            if ((slot & Row) == Row)
                AddRow((int)(slot >> 8) & 0xFFFFFF, scores);
            else
                AddWeights((int)(slot >> 8) & 0xFFFFFF, (int)(slot & Row), scores);
        }
    }

    /// <summary>The weight of one class for a feature.</summary>
    public int WeightOf(uint feature, int classNumber)
    {
        Span<short> scores = stackalloc short[ScoreCount];
        Score([feature], scores);
        return scores[classNumber];
    }

    /// <summary>
    /// Moves the features that may have weights to the front; returns how many. Most features of a text have none. Without a branch, which would go
    /// either way too often to be foreseen.
    /// </summary>
    private int KeepKnown(Span<uint> features)
    {
        var known = 0;
        foreach (var feature in features)
        {
            var bit = BitOf(feature);
            features[known] = feature;
            known += (int)(_known[bit >> 6] >> (int)bit) & 1;
        }

        return known;
    }

    /// <summary>The slot of a feature; 0 where it has none.</summary>
    private ulong Find(uint feature)
    {
        for (var i = PlaceOf(feature); ; i = (i + 1) & (_slots.Length - 1))
        {
            var slot = _slots[i];
            if (slot == 0 || (uint)(slot >> 32) == feature)
                return slot;
        }
    }

    private void AddWeights(int start, int count, Span<short> scores)
    {
        var classes = _classes.AsSpan(start, count);
        var weights = _weights.AsSpan(start, count);
        for (var i = 0; i < weights.Length; i++)
            scores[classes[i]] += weights[i];
    }

    private void AddRow(int row, Span<short> scores)
    {
        var weights = _rows.AsSpan(row * ScoreCount, ScoreCount);
        for (var i = 0; i < weights.Length; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(weights[i..]), out var lower, out var upper);
            AddTo(scores[i..], lower);
            AddTo(scores[(i + Vector<short>.Count)..], upper);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(Span<short> scores, Vector<short> more) => (new Vector<short>(scores) + more).CopyTo(scores);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint BitOf(uint feature) => (feature * 0x9E3779B1) >> (_shift - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(uint feature) => (int)((feature * 0x9E3779B1) >> _shift);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Done for each feature at the start, which waits for it.
    private void InsertAll(uint[] features, byte[] counts)
    {
        int start = 0, rows = 0;
        for (var i = 0; i < features.Length; i++)
        {
            if (counts[i] >= FewestOfRow)
            {
                FillRow(rows, start, counts[i]);
                Insert(features[i], rows++, Row);
            }
            else
            {
                Insert(features[i], start, counts[i]);
            }

            start += counts[i];
        }
    }

    private void FillRow(int row, int start, int count)
    {
        for (var w = start; w < start + count; w++)
            _rows[(row * ScoreCount) + _classes[w]] = _weights[w];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Insert(uint feature, int start, ulong count)
    {
        var bit = BitOf(feature);
        _known[bit >> 6] |= 1ul << (int)bit;
        var i = PlaceOf(feature);
        while (_slots[i] != 0)
            i = (i + 1) & (_slots.Length - 1);
        _slots[i] = ((ulong)feature << 32) | ((ulong)start << 8) | count;
    }
}

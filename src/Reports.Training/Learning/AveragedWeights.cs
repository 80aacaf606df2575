using Reports.Analysis.Models;

namespace Reports.Training.Learning;

/// <summary>The weights of an averaged perceptron, kept only for the features and classes that a mistake has touched.</summary>
internal sealed class AveragedWeights
{
    private readonly Dictionary<uint, Row> _rows = [];

    /// <summary>Number of examples seen; the average runs over them.</summary>
    public long Steps { get; set; }

    public void Add(uint feature, Span<long> scores)
    {
        if (!_rows.TryGetValue(feature, out var row))
            return;
        for (var i = 0; i < row.Count; i++)
            scores[row.Classes[i]] += row.Weights[i];
    }

    public void Update(uint feature, int classNumber, int change)
    {
        if (!_rows.TryGetValue(feature, out var row))
            _rows[feature] = row = new Row();
        row.Change(classNumber, change, Steps);
    }

    /// <summary>The averaged weights as whole numbers of one byte.</summary>
    /// <param name="classes">The classes by number.</param>
    /// <param name="least">Smaller averages are left out.</param>
    /// <param name="largest">Larger averages are cut to this.</param>
    /// <param name="words">Words of one class, by hash.</param>
    public ModelContent Quantize(string[] classes, double least, double largest, IReadOnlyDictionary<uint, byte> words)
    {
        var features = new List<uint>();
        var counts = new List<byte>();
        var weightClasses = new List<byte>();
        var weights = new List<sbyte>();
        foreach (var (feature, row) in _rows.OrderBy(pair => pair.Key))
        {
            var before = weights.Count;
            foreach (var (classNumber, average) in row.Averages(Steps))
            {
                if (Math.Abs(average) < least)
                    continue;
                var value = Math.Round(Math.Clamp(average / largest, -1, 1) * 127);
                if (value == 0)
                    continue;
                weightClasses.Add((byte)classNumber);
                weights.Add((sbyte)value);
            }

            if (weights.Count == before)
                continue;
            features.Add(feature);
            counts.Add((byte)(weights.Count - before));
        }

        var orderedWords = words.OrderBy(pair => pair.Key).ToList();
        return new ModelContent(
            classes, [.. orderedWords.Select(pair => pair.Key)], [.. orderedWords.Select(pair => pair.Value)],
            [.. features], [.. counts], [.. weightClasses], [.. weights]);
    }

    private sealed class Row
    {
        private long[] _totals = new long[2];
        private long[] _stamps = new long[2];

        public int Count { get; private set; }

        public int[] Classes { get; private set; } = new int[2];

        public int[] Weights { get; private set; } = new int[2];

        public void Change(int classNumber, int change, long step)
        {
            var i = Array.IndexOf(Classes, classNumber, 0, Count);
            if (i < 0)
                i = Append(classNumber, step);
            _totals[i] += Weights[i] * (step - _stamps[i]);
            _stamps[i] = step;
            Weights[i] += change;
        }

        public IEnumerable<(int Class, double Average)> Averages(long steps) =>
            Enumerable.Range(0, Count)
                .Select(i => (Classes[i], (_totals[i] + (Weights[i] * (steps - _stamps[i]))) / (double)steps))
                .OrderBy(pair => pair.Item1);

        private int Append(int classNumber, long step)
        {
            if (Count == Classes.Length)
            {
                Classes = Grown(Classes);
                Weights = Grown(Weights);
                _totals = Grown(_totals);
                _stamps = Grown(_stamps);
            }

            Classes[Count] = classNumber;
            _stamps[Count] = step;
            return Count++;
        }

        private static T[] Grown<T>(T[] array)
        {
            Array.Resize(ref array, array.Length * 2);
            return array;
        }
    }
}

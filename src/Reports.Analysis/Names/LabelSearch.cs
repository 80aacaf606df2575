namespace Reports.Analysis.Names;

/// <summary>Finds the best sequence of labels of a sentence (Viterbi). Ties go to the lowest label. Not safe for several threads.</summary>
internal sealed class LabelSearch(int[,] transitions)
{
    private const int Impossible = int.MinValue / 2;

    private const int Labels = NameLabels.Count;

    private static readonly byte[][] Before = [.. Enumerable.Range(0, Labels).Select(label =>
        Enumerable.Range(0, Labels).Where(before => NameLabels.MayFollow(before, label)).Select(before => (byte)before).ToArray())];

    private int[] _scores = [];
    private byte[] _back = [];
    private bool[] _skipped = [];
    private byte[] _best = [];
    private int _length;

    /// <summary>Begins a sentence of that many tokens.</summary>
    public void Begin(int tokens)
    {
        _length = 0;
        if (_skipped.Length >= tokens)
            return;
        _scores = new int[tokens * Labels];
        _back = new byte[tokens * Labels];
        _skipped = new bool[tokens];
        _best = new byte[tokens];
    }

    /// <summary>Adds a token that no name can cover.</summary>
    public void SkipToken() => _skipped[_length++] = true;

    /// <summary>Adds a token; the caller fills in the scores of its labels.</summary>
    public Span<int> NextToken()
    {
        _skipped[_length] = false;
        var scores = _scores.AsSpan(_length++ * Labels, Labels);
        scores.Clear();
        return scores;
    }

    /// <summary>The best labels; good until the next sentence begins.</summary>
    public ReadOnlySpan<byte> Best()
    {
        var start = 0;
        while (start < _length)
        {
            if (_skipped[start])
            {
                _best[start++] = NameLabels.Outside;
                continue;
            }

            var end = start;
            while (end < _length && !_skipped[end])
                end++;
            Solve(start, end);
            start = end;
        }

        return _best.AsSpan(0, _length);
    }

    private void Solve(int start, int end)
    {
        for (var label = 0; label < Labels; label++)
        {
            ref var score = ref _scores[(start * Labels) + label];
            score = NameLabels.MayFollow(NameLabels.Outside, label) ? score + transitions[NameLabels.Outside, label] : Impossible;
        }

        for (var i = start + 1; i < end; i++)
            Advance(i);
        var best = -1;
        for (var label = 0; label < Labels; label++)
        {
            if (NameLabels.MayEnd(label) && (best < 0 || _scores[((end - 1) * Labels) + label] > _scores[((end - 1) * Labels) + best]))
                best = label;
        }

        for (var i = end - 1; i >= start; i--)
        {
            _best[i] = (byte)best;
            best = _back[(i * Labels) + best];
        }
    }

    private void Advance(int i)
    {
        var before = _scores.AsSpan((i - 1) * Labels, Labels);
        for (var label = 0; label < Labels; label++)
        {
            var best = Impossible;
            byte from = 0;
            foreach (var candidate in Before[label])
            {
                var score = before[candidate] + transitions[candidate, label];
                if (score > best)
                {
                    best = score;
                    from = candidate;
                }
            }

            _scores[(i * Labels) + label] += best;
            _back[(i * Labels) + label] = from;
        }
    }
}

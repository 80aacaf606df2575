namespace Reports.Analysis.Views.Recognisers;

/// <summary>The statements found so far by the sentences that they end in, so that the last one in front of a place is found without a look at all.</summary>
internal sealed class StatementEnds
{
    private readonly ViewReading _reading;
    private readonly Dictionary<int, List<int>> _bySentence = [];

    public StatementEnds(ViewReading reading)
    {
        _reading = reading;
        for (var i = 0; i < reading.Found.Count; i++)
            Add(i);
    }

    /// <summary>Takes up a statement that was added or that has grown.</summary>
    /// <param name="index">Its index among those found.</param>
    public void Add(int index)
    {
        var sentence = SentenceOf(index);
        var statements = _bySentence.TryGetValue(sentence, out var known) ? known : _bySentence[sentence] = [];
        statements.Add(index);
    }

    /// <summary>Index of the statement that ends last in front of a token; of several the one found first; -1 where there is none.</summary>
    /// <param name="token">Index of the token.</param>
    /// <param name="counts">Which statements count.</param>
    public int LastBefore(int token, Func<Attribution, bool> counts)
    {
        for (var sentence = _bySentence.Count == 0 ? -1 : _reading.Map.Tokens[token].Sentence; sentence >= 0; sentence--)
        {
            if (_bySentence.TryGetValue(sentence, out var statements) && Last(statements, sentence, token, counts) is var last and >= 0)
                return last;
        }

        return -1;
    }

    /// <summary>Index behind the last token of any part of a statement.</summary>
    public static int End(Attribution found)
    {
        var end = found.Cue?.End ?? 0;
        foreach (var piece in found.Pieces)
            end = Math.Max(end, piece.End);
        return Math.Max(end, found.Source?.End ?? 0);
    }

    // One that has grown since stands under its old sentence too, where it no longer counts.
    private int Last(List<int> statements, int sentence, int token, Func<Attribution, bool> counts)
    {
        var best = -1;
        foreach (var index in statements)
        {
            var end = End(_reading.Found[index]);
            if (end > token || SentenceOf(index) != sentence || !counts(_reading.Found[index]))
                continue;
            var bestEnd = best < 0 ? -1 : End(_reading.Found[best]);
            if (end > bestEnd || (end == bestEnd && index < best))
                best = index;
        }

        return best;
    }

    private int SentenceOf(int index) => _reading.Map.Tokens[End(_reading.Found[index]) - 1].Sentence;
}

using Reports.Analysis.Text;

namespace Reports.Training.Corpora;

/// <summary>Cuts a document's sentences as the engine does and carries its names over to the tokens.</summary>
internal sealed class NameDocumentBuilder(Tokenizer tokenizer, bool hasMiscellaneous)
{
    private readonly List<string> _words = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<NameMention> _names = [];
    private readonly Dictionary<NameType, int> _counts = [];

    /// <summary>Adds a sentence and its names, whose offsets count in its text.</summary>
    public void Add(string text, IReadOnlyList<NameSpan> names)
    {
        var tokens = tokenizer.Tokenize(text);
        if (tokens.Count > 0)
            Add(text, tokens, names);
    }

    /// <summary>Adds a sentence that is cut already.</summary>
    public void Add(string text, IReadOnlyList<TokenSpan> tokens, IEnumerable<NameSpan> names)
    {
        var first = _words.Count;
        _words.AddRange(tokens.Select(token => text[token.Start..token.End]));
        _sentences.Add(new Sentence(_sentences.Count, first, _words.Count, tokens[0].Start, tokens[^1].End, 0));
        foreach (var name in names)
        {
            _counts[name.Type] = _counts.GetValueOrDefault(name.Type) + 1;
            var start = IndexOf(tokens, token => token.Start == name.Start);
            var end = IndexOf(tokens, token => token.End == name.End);
            if (start >= 0 && end >= start)
                _names.Add(new NameMention(first + start, first + end + 1, name.Type));
        }
    }

    public NameDocument Build() => new([.. _words], _sentences, _names, _counts, hasMiscellaneous);

    private static int IndexOf(IReadOnlyList<TokenSpan> tokens, Predicate<TokenSpan> test)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (test(tokens[i]))
                return i;
        }

        return -1;
    }
}

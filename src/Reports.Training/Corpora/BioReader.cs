using System.Text;
using Reports.Analysis.Text;

namespace Reports.Training.Corpora;

/// <summary>
/// Reads the name corpora: a token and its BIO label on each line. They keep no spaces; those come from the part-of-speech corpora where these
/// hold the sentence, else from the rules of print.
/// </summary>
internal sealed class BioReader
{
    private readonly Tokenizer _tokenizer;
    private readonly Dictionary<string, GoldSentence> _spaced = new(StringComparer.Ordinal);

    public BioReader(Tokenizer tokenizer, IEnumerable<GoldSentence> spacedSentences)
    {
        _tokenizer = tokenizer;
        foreach (var sentence in spacedSentences)
            _spaced.TryAdd(string.Join(' ', sentence.Words.Select(word => sentence.Text[word.Start..word.End])), sentence);
    }

    public List<NameDocument> Read(string path, bool hasMiscellaneous)
    {
        var documents = new List<NameDocument>();
        var builder = new NameDocumentBuilder(_tokenizer, hasMiscellaneous);
        var lines = new List<string[]>();
        foreach (var line in ConlluReader.Lines(path).Append(""))
        {
            if (line.Contains('\t', StringComparison.Ordinal))
            {
                lines.Add(line.Split('\t'));
            }
            else if (line.Length == 0 && lines.Count > 0)
            {
                AddSentence(builder, lines);
                lines.Clear();
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                documents.Add(builder.Build());
                builder = new NameDocumentBuilder(_tokenizer, hasMiscellaneous);
            }
        }

        documents.Add(builder.Build());
        return [.. documents.Where(document => document.Words.Length > 0)];
    }

    private void AddSentence(NameDocumentBuilder builder, List<string[]> lines)
    {
        var words = lines.ConvertAll(line => line[0]);
        var (text, spans) = _spaced.TryGetValue(string.Join(' ', words), out var spaced)
            ? (spaced.Text, spaced.Words.Select(word => new TokenSpan(word.Start, word.End)).ToList())
            : Print(words);
        builder.Add(text, Names(lines, spans));
    }

    private static List<NameSpan> Names(List<string[]> lines, List<TokenSpan> spans)
    {
        var names = new List<NameSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i][1].StartsWith("B-", StringComparison.Ordinal))
                continue;
            var end = i + 1;
            while (end < lines.Count && lines[end][1].StartsWith("I-", StringComparison.Ordinal))
                end++;
            names.Add(new NameSpan(spans[i].Start, spans[end - 1].End, NameSpan.TypeOf(lines[i][1][2..])));
        }

        return names;
    }

    /// <summary>Joins words as print does: clitics and the parts of hyphenated words without a space.</summary>
    private static (string Text, List<TokenSpan> Spans) Print(List<string> words)
    {
        var text = new StringBuilder();
        var spans = new List<TokenSpan>();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && !IsJoined(words, i))
                text.Append(' ');
            spans.Add(new TokenSpan(text.Length, text.Length + words[i].Length));
            text.Append(words[i]);
        }

        return (text.ToString(), spans);
    }

    private static bool IsJoined(List<string> words, int i)
    {
        var word = words[i];
        if (word is "n't" or "n’t" || (word.Length is 2 or 3 && word[0] is '\'' or '’' && char.IsLetter(word[1])))
            return true;
        var hyphen = word == "-" ? i : words[i - 1] == "-" ? i - 1 : -1;
        return hyphen > 0 && hyphen + 1 < words.Count && char.IsLetterOrDigit(words[hyphen - 1][^1]) && char.IsLetterOrDigit(words[hyphen + 1][0]);
    }
}

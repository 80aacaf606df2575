using System.Text.Json;
using Reports.Analysis.Text;

namespace Reports.Training.Corpora;

/// <summary>Reads the news articles labelled by hand: one JSON document a line, names by offsets in its text.</summary>
internal sealed class NewsReader(Tokenizer tokenizer, SentenceSplitter splitter)
{
    public List<NameDocument> Read(string path) => [.. ConlluReader.Lines(path).Select(Document)];

    private NameDocument Document(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString() ?? "";
        var names = json.RootElement.GetProperty("names").EnumerateArray()
            .Select(name => new NameSpan(
                name.GetProperty("start").GetInt32(), name.GetProperty("end").GetInt32(), NameSpan.TypeOf(name.GetProperty("type").GetString() ?? "")))
            .ToList();
        var tokens = tokenizer.Tokenize(text);
        var builder = new NameDocumentBuilder(tokenizer, hasMiscellaneous: true);
        foreach (var sentence in splitter.Split(text, tokens, text))
        {
            builder.Add(
                text, tokens.GetRange(sentence.FirstToken, sentence.EndToken - sentence.FirstToken),
                names.Where(name => name.Start >= sentence.Start && name.Start < sentence.End));
        }

        return builder.Build();
    }
}

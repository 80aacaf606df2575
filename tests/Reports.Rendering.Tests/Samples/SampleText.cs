using System.Text;
using Reports.Briefings;

namespace Reports.Rendering.Tests.Samples;

/// <summary>Builds a source text sentence by sentence and the evidence that points into it.</summary>
internal sealed class SampleText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRange> _sentences = [];

    public int Sentence(string sentence, bool newParagraph = false)
    {
        if (_text.Length > 0)
            _text.Append(newParagraph ? "\n\n" : " ");
        _sentences.Add(new(_text.Length, _text.Length + sentence.Length));
        _text.Append(sentence);
        return _sentences.Count - 1;
    }

    public Evidence[] Cite(params int[] sentences) => [.. sentences.Select(sentence => Span(sentence, null))];

    public Evidence[] Say(int sentence) => [Span(sentence, EvidencePart.Content)];

    public SourceDocument Document(string name, string? title = null, DateOnly? published = null, string? publisher = null) => new()
    {
        Id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString()))),
        Name = name,
        MediaType = "text/plain",
        Title = title,
        Published = published,
        Publisher = publisher,
        Language = "en",
        Text = _text.ToString(),
        Sentences = _sentences,
    };

    private Evidence Span(int sentence, EvidencePart? part)
    {
        var range = _sentences[sentence];
        return new(range.Start, range.End, _text.ToString(range.Start, range.End - range.Start), sentence, part);
    }
}

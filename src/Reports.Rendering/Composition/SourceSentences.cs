using System.Globalization;
using Reports.Briefings;

namespace Reports.Rendering.Composition;

/// <summary>The sentences of the source and where they stand in it.</summary>
internal sealed class SourceSentences(SourceDocument document)
{
    /// <summary>The sentence that evidence starts in; where the record lists no sentences, the evidence itself.</summary>
    public string Text(Evidence evidence)
    {
        if (RangeOf(evidence.Sentence) is not { } range)
            return evidence.Text;
        return document.Text[range.Start..range.End].Trim();
    }

    /// <summary>Paragraph and sentence, both from 1: "¶ 3.2".</summary>
    public string Place(Evidence evidence)
    {
        var start = RangeOf(evidence.Sentence)?.Start ?? Math.Clamp(evidence.Start, 0, document.Text.Length);
        var (paragraph, paragraphStart) = ParagraphAt(start);
        if (document.Sentences.Count == 0)
            return string.Create(CultureInfo.InvariantCulture, $"¶\u00A0{paragraph}");
        var within = document.Sentences.Count(range => range.Start >= paragraphStart && range.Start <= start);
        return string.Create(CultureInfo.InvariantCulture, $"¶\u00A0{paragraph}.{Math.Max(1, within)}");
    }

    private TextRange? RangeOf(int sentence)
    {
        if (sentence < 0 || sentence >= document.Sentences.Count)
            return null;
        var range = document.Sentences[sentence];
        return range.Start >= 0 && range.Start < range.End && range.End <= document.Text.Length ? range : null;
    }

    private (int Number, int Start) ParagraphAt(int offset)
    {
        var (number, start) = (1, 0);
        for (var at = document.Text.IndexOf("\n\n", StringComparison.Ordinal); at >= 0 && at < offset; at = document.Text.IndexOf("\n\n", at + 2, StringComparison.Ordinal))
            (number, start) = (number + 1, at + 2);
        return (number, start);
    }
}

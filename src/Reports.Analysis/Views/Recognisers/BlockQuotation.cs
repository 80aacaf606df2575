using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"The governor added:" at the end of a paragraph: the next one is what was said, set off from the text in place of quotation marks.</summary>
internal sealed class BlockQuotation : IViewRecogniser
{
    private const int LongestAdjunct = 8;
    private const int ShortestQuotation = 5;

    public string Name => "block-quotation";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.Form != CueForm.Finite || !CueRules.Asserts(cue) || !cue.Verb.Takes(ContentFrames.Quotation | ContentFrames.Addressee) || Block(map, cue) is not { } block)
                continue;
            if (SourceReader.SubjectBefore(map, cue.First) is not { } source || !CueRules.CanSpeak(map, source) || map.Tag(source.First) is "WP" or "WDT")
                continue;
            reading.Take(index);
            reading.TakeWithin(block);
            reading.Add(new Attribution(Name, source, new TokenRange(cue.First, cue.End), [block]));
        }
    }

    /// <summary>The paragraph of whole sentences behind the colon; null where there is none, or where it has quotation marks of its own.</summary>
    private static TokenRange? Block(ClauseMap map, Cue cue)
    {
        var sentences = map.Text.Sentences;
        var next = map.Tokens[cue.Main].Sentence + 1;
        var colon = sentences[next - 1].EndToken - 1;
        if (map.Lower(colon) is not ":" || colon - cue.End > LongestAdjunct || next >= sentences.Count || sentences[next].Paragraph == sentences[next - 1].Paragraph)
            return null;
        var last = next;
        while (last + 1 < sentences.Count && sentences[last + 1].Paragraph == sentences[next].Paragraph)
            last++;
        var (first, end) = (sentences[next].FirstToken, sentences[last].EndToken);
        return end - first >= ShortestQuotation && map.QuotationAt(first) < 0 && char.IsLetterOrDigit(map.Tokens[first].Text[0]) && map.Lower(end - 1) is "." or "!" or "?" or "…" or "..." ? new TokenRange(first, end) : null;
    }
}

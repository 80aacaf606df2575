using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>Reads the content in front of a cue: a quotation, or the clause that the sentence starts with.</summary>
internal static class PrecedingContent
{
    private static readonly WordSet Coordinators = WordSets.Of("coordinators");

    /// <summary>The content that ends before a token, or null. A quotation that is taken already is none.</summary>
    public static TokenRange? Before(ViewReading reading, int token)
    {
        var map = reading.Map;
        var end = token;
        var comma = map.Lower(end - 1) is "," || Words.IsDash(map.Lower(end - 1));
        if (comma && map.QuotationAt(end - 1) < 0)
            end--;
        if (end <= 0)
            return null;
        return map.QuotationAt(end - 1) is var quotation and >= 0 ? Quoted(reading, quotation, end) : comma ? Clause(map, end) : null;
    }

    private static TokenRange? Quoted(ViewReading reading, int quotation, int end)
    {
        var map = reading.Map;
        var region = map.Quotation(quotation);
        if (region.EndToken != end || reading.IsTaken(quotation) || !ReachesCue(map, end))
            return null;
        var sentence = map.SentenceOf(region.OpenToken);
        var start = ClauseBounds.Start(map, region.OpenToken, sentence);
        if (region.EndToken - region.OpenToken < 3 && start == region.OpenToken)
            return null;
        if (start >= region.OpenToken || map.Lower(region.OpenToken - 1) is ":" or "," || EndsWithStop(map, region.EndToken) && map.Lower(region.EndToken - 2) is not ",")
            return new TokenRange(region.OpenToken, end);
        if (map.Lower(end - 2) is not "," && map.Lower(end) is not ",")
            return null;
        return map.HasFiniteVerb(start, region.OpenToken) ? new TokenRange(start, end) : new TokenRange(region.OpenToken, end);
    }

    /// <summary>A quotation of the paragraph before, or one that its full stop closes, is not the content of the cue behind it.</summary>
    private static bool ReachesCue(ClauseMap map, int end) => end < map.Tokens.Count && map.SameParagraph(end - 1, end)
        && (map.Tokens[end].Sentence == map.Tokens[end - 1].Sentence || map.Lower(end - 2) is "!" or "?" or "..."
            || EndsSoon(map, end));

    /// <summary>"“It is over.” Smith said.": the full stop for a comma.</summary>
    private static bool EndsSoon(ClauseMap map, int start)
    {
        var sentence = map.SentenceOf(start);
        return sentence.FirstToken == start && sentence.EndToken - start <= 7;
    }

    private static bool EndsWithStop(ClauseMap map, int end) => map.Lower(end - 2) is "." or "!" or "?";

    private static TokenRange? Clause(ClauseMap map, int end)
    {
        var sentence = map.SentenceOf(end - 1);
        var start = sentence.FirstToken;
        for (var i = end - 1; i > start; i--)
        {
            if (map.Lower(i) is ";" && map.QuotationAt(i) < 0)
                start = i + 1;
        }

        while (start < end && map.Tag(start) is "CC" && Coordinators.Contains(map.Lower(start)))
            start++;
        return end > start ? new TokenRange(start, end) : null;
    }
}

using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>Reads the content in front of a cue: a quotation, or the clause that the sentence starts with.</summary>
internal static class PrecedingContent
{
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
        if (region.EndToken != end || reading.IsTaken(quotation))
            return null;
        var sentence = map.SentenceOf(region.OpenToken);
        var start = ClauseBounds.Start(map, region.OpenToken, sentence);
        if (region.EndToken - region.OpenToken < 3 && start == region.OpenToken)
            return null;
        if (start >= region.OpenToken || map.Lower(region.OpenToken - 1) is ":" or "," || EndsWithStop(map, region.EndToken) && map.Lower(region.EndToken - 2) is not ",")
            return new TokenRange(region.OpenToken, end);
        return map.HasFiniteVerb(start, region.OpenToken) ? new TokenRange(sentence.FirstToken, end) : new TokenRange(region.OpenToken, end);
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

        return end > start ? new TokenRange(start, end) : null;
    }
}

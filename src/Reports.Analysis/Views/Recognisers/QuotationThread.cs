using Reports.Analysis.Entities;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>
/// Quotations without a cue of their own: the next sentences of a quotation that was interrupted, the next paragraphs of one that
/// did not close, and one that opens a paragraph shortly behind the same speaker's last.
/// </summary>
internal sealed class QuotationThread : IViewRecogniser
{
    /// <summary>A paragraph that opens with a quotation continues a speaker who was quoted at most so many characters before.</summary>
    private const int Reach = 400;

    public string Name => "continued-quotation";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        var ends = new StatementEnds(reading);
        for (var i = 0; i < map.Text.Quotations.Count; i++)
        {
            var region = map.Text.Quotations[i];
            if (reading.IsTaken(i) || !IsUtterance(map, region) || IsIntroduced(map, region))
                continue;
            var piece = new TokenRange(region.OpenToken, region.EndToken);
            if (Interrupted(reading, ends, region) is var same and >= 0)
            {
                reading.Replace(same, Longer(reading.Found[same], piece));
                ends.Add(same);
            }
            else if (PreviousSpeaker(reading, ends, region) is { } previous)
            {
                reading.Add(new Attribution(Name, previous, null, [piece]));
                ends.Add(reading.Found.Count - 1);
            }
        }
    }

    /// <summary>A quotation of a sentence or more: it starts one and ends with its stop, or is left open.</summary>
    private static bool IsUtterance(ClauseMap map, QuotationRegion region)
    {
        if (region.EndToken - region.OpenToken < 4)
            return false;
        var first = map.SentenceOf(region.OpenToken).FirstToken;
        if (region.OpenToken != first && map.Lower(region.OpenToken - 1) is not ":")
            return false;
        return !region.Closed || map.Lower(region.EndToken - 2) is "." or "!" or "?" or "..." or "…" || map.Lower(region.EndToken) is ".";
    }

    /// <summary>"The mayor, Doe, wrote: “…”": words of its own sentence lead up to the quotation, and tell of another speaker than the last.</summary>
    private static bool IsIntroduced(ClauseMap map, QuotationRegion region)
    {
        for (var i = map.SentenceOf(region.OpenToken).FirstToken; i < region.OpenToken; i++)
        {
            if (map.QuotationAt(i) < 0 && Words.IsProper(map.Tag(i)))
                return true;
        }

        return false;
    }

    /// <summary>Index of the statement that ends directly in front of a quotation in the same paragraph; -1 if there is none.</summary>
    private static int Interrupted(ViewReading reading, StatementEnds ends, QuotationRegion region)
    {
        var map = reading.Map;
        var best = ends.LastBefore(region.OpenToken, _ => true);
        if (best < 0)
            return -1;
        var last = reading.Found[best];
        var quoted = map.QuotationAt(last.Pieces[^1].End - 1) >= 0;
        if (!quoted)
            return -1;
        if (!map.Quotation(map.QuotationAt(last.Pieces[^1].End - 1)).Closed)
            return best;
        var end = StatementEnds.End(last);
        var isNext = map.Tokens[region.OpenToken].Sentence - map.Tokens[end - 1].Sentence <= 1;
        return isNext && (map.SameParagraph(end - 1, region.OpenToken) || OpensParagraphBehind(map, end, region.OpenToken)) ? best : -1;
    }

    /// <summary>"“We hid,” says the farmer." and, without a word between, the paragraph that goes on "“We had no choice.”"; marks that close a paragraph close the statement.</summary>
    private static bool OpensParagraphBehind(ClauseMap map, int end, int open) =>
        !map.IsClosingMark(end - 1) && end >= map.SentenceBodyEnd(map.SentenceOf(end - 1)) && open == map.SentenceOf(open).FirstToken;

    private static Attribution Longer(Attribution found, TokenRange piece) => found with { Pieces = [.. found.Pieces, piece] };

    private static Source? PreviousSpeaker(ViewReading reading, StatementEnds ends, QuotationRegion region)
    {
        var map = reading.Map;
        var last = ends.LastBefore(region.OpenToken, found => found.Source is not null);
        var previous = last < 0 ? null : reading.Found[last];
        if (previous is null || map.Tokens[region.OpenToken].Start - map.Tokens[StatementEnds.End(previous) - 1].End > Reach)
            return null;
        return map.QuotationAt(previous.Pieces[^1].End - 1) >= 0 || map.SameParagraph(StatementEnds.End(previous) - 1, region.OpenToken) ? previous.Source : null;
    }
}

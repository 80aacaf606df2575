using Reports.Analysis.Entities;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"“We will rebuild.” — Anna Weiss, mayor of Odrin": a quotation that opens its paragraph, a dash, in a paragraph of its own perhaps, and the name of who speaks.</summary>
internal sealed class DashSpeaker : IViewRecogniser
{
    private const int ShortestQuotation = 6;
    private const int LongestSource = 15;

    public string Name => "dash-speaker";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        for (var i = 0; i < map.Text.Quotations.Count; i++)
        {
            var region = map.Text.Quotations[i];
            var dash = region.EndToken;
            if (reading.IsTaken(i) || !region.Closed || dash - region.OpenToken < ShortestQuotation || !Words.IsDash(map.Lower(dash)) || !OpensParagraph(map, region.OpenToken))
                continue;
            if (SourceBehind(map, dash) is { } source)
                reading.Add(new Attribution(Name, source, new TokenRange(dash, dash + 1), [new TokenRange(region.OpenToken, region.EndToken)]));
        }
    }

    private static bool OpensParagraph(ClauseMap map, int token) => token == 0 || !map.SameParagraph(token - 1, token);

    /// <summary>The name behind the dash with what describes it; null where a clause follows, or no name.</summary>
    private static Source? SourceBehind(ClauseMap map, int dash)
    {
        var first = dash + 1;
        while (first < map.Tokens.Count && map.SameParagraph(dash, first) && !char.IsLetter(map.Tokens[first].Text[0]))
            first++;
        var end = first;
        while (end < map.Tokens.Count && map.SameParagraph(dash, end))
            end++;
        if (end - first > LongestSource || map.HasFiniteVerb(first, end) || NounChain.StartingAt(map, first, end) is not { } chain)
            return null;
        return map.Text.NamesIn(chain.First, chain.End).Any(name => name.Type == NameType.Person && name.EndToken <= chain.End) ? new Source(chain.First, end, chain.First, chain.End, chain.Head) : null;
    }
}

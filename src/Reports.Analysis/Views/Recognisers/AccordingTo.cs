using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"according to X, …" and "…, according to X"; "in the words of X".</summary>
internal sealed class AccordingTo(ReportingVerbs verbs) : IViewRecogniser
{
    private static readonly WordSet ViewNouns = WordSets.Of("in-the-view-of");

    private static readonly WordSet Reckonings = WordSets.Of("reckonings");

    private readonly ContentBounds _bounds = new(verbs);

    public string Name => "according-to";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        for (var i = 0; i < map.Tokens.Count; i++)
        {
            if (map.QuotationAt(i) >= 0 || CueEnd(map, i) is not { } end)
                continue;
            if (Read(map, i, end) is { } found)
                reading.Add(found);
            i = end - 1;
        }
    }

    private static int? CueEnd(ClauseMap map, int i) => map.Lower(i) switch
    {
        "according" when map.Lower(i + 1) is "to" => i + 2,
        "in" when map.Lower(i + 1) is "the" && ViewNouns.Contains(map.Lower(i + 2)) && map.Lower(i + 3) is "of" => i + 4,
        "per" when (i == map.SentenceOf(i).FirstToken && map.Tag(i + 1) is "NNS" or "JJ" && map.Lower(i + 2) is not ",") || ((i == map.SentenceOf(i).FirstToken || map.Lower(i - 1) is ",") && map.Tag(i + 1) is "DT" or "NNP") => i + 1,
        "by" when (i == map.SentenceOf(i).FirstToken || map.Lower(i - 1) is ",") && IsReport(map, i + 1) => i + 1,
        _ => null,
    };

    /// <summary>"By | initial reports, …", "…, by | the harbour office's estimate.": what somebody tells or reckons, between commas.</summary>
    private static bool IsReport(ClauseMap map, int start)
    {
        var limit = map.SentenceBodyEnd(map.SentenceOf(start));
        if (NounChain.StartingAt(map, start, limit) is not { } chain || !Reckonings.Contains(map.Lower(chain.Head)))
            return false;
        var end = map.Lower(chain.End) is "on" && map.IsTime(chain.End + 1) ? chain.End + 2 : chain.End;
        return end >= limit || (map.Lower(end) is "," && (start == map.SentenceOf(start).FirstToken + 1 || Words.IsFinite(map.Tag(start - 3))));
    }

    private Attribution? Read(ClauseMap map, int start, int end)
    {
        var sentence = map.SentenceOf(start);
        var limit = map.SentenceBodyEnd(sentence);
        if (ChainAt(map, end, limit) is not { } chain)
            return null;
        if (map.Lower(chain.End) is "by" or "from" && Words.IsVehicle(map.Lower(chain.Head)) && NounChain.StartingAt(map, chain.End + 1, limit) is { } author)
            chain = chain with { End = author.End };
        var head = chain;
        var partners = PartnersEnd(map, chain.End, limit);
        var source = new Source(chain.First, IsBehindVerb(map, start) ? partners : SourceEnd(map, chain with { End = partners }, limit), head.First, partners, head.Head);
        var cue = new TokenRange(start, end);
        return IsLeading(map, start, sentence.FirstToken) ? Leading(map, cue, source, limit) : Trailing(map, cue, source, sentence.FirstToken, limit);
    }

    /// <summary>The phrase behind the cue; taggers take the adjective of "according to initial reports" for a verb.</summary>
    private static NounChain? ChainAt(ClauseMap map, int start, int limit) => map.Tag(start) is "VB"
        ? NounChain.StartingAt(map, start + 1, limit) is { } behind ? behind with { First = start } : null
        : NounChain.StartingAt(map, start, limit) is { } chain ? Dated(map, chain, limit) ?? WithName(map, chain, limit) ?? chain : Mistagged(map, start, limit);

    /// <summary>"according to the official | WHO report": a name and a noun go on with the words in front of them; null where none do.</summary>
    private static NounChain? WithName(ClauseMap map, NounChain chain, int limit) => chain.End < limit && Words.IsProper(map.Tag(chain.End)) && map.PhraseAt(chain.End) is { } name && name.FirstToken == chain.End && Words.IsNoun(map.Tag(name.EndToken)) is false
        && map.Tag(name.Head) is "NN" && map.Tag(chain.Head) is "NN" or "JJ" ? new NounChain(chain.First, Math.Min(limit, name.EndToken), name.Head) : null;

    /// <summary>"according to a March 14, 2019 police report": the date stands in front of what is meant.</summary>
    private static NounChain? Dated(ClauseMap map, NounChain chain, int limit)
    {
        if (!Words.IsMonth(map.Lower(chain.Head)) && map.Tag(chain.Head) is not "CD" || map.Tag(chain.First) is not "DT")
            return null;
        var next = chain.End;
        while (next < limit && (map.Tag(next) is "CD" || map.Lower(next) is ","))
            next++;
        while (next > chain.End && map.PhraseAt(next) is { } same && same.FirstToken < next)
            next--;
        return next < limit && NounChain.StartingAt(map, next, limit) is { } behind && Words.IsNoun(map.Tag(behind.Head)) ? behind with { First = chain.First } : null;
    }

    /// <summary>"according to a publishing executive", "according to polling by X": what follows must be a noun phrase, whatever the tagger takes its words for.</summary>
    private static NounChain? Mistagged(ClauseMap map, int start, int limit)
    {
        var end = start;
        while (end < limit && map.QuotationAt(end) < 0 && map.Lower(end) is not ("familiar" or "close") && (map.Tag(end) is "DT" or "JJ" or "VBG" or "VBN" or "PRP$" or "CD" || Words.IsNoun(map.Tag(end))))
            end++;
        return end > start && map.Tag(end - 1) is not "DT" ? new NounChain(start, map.Lower(end) is "by" or "from" or "of" && NounChain.StartingAt(map, end + 1, limit) is { } owner ? owner.End : end, end - 1) : null;
    }

    /// <summary>Index behind what "and" joins to a phrase: "according to police and county officials".</summary>
    private static int PartnersEnd(ClauseMap map, int end, int limit)
    {
        while (end < limit && map.Lower(end) is "and" && NounChain.StartingAt(map, end + 1, limit) is { } partner && !Words.IsFinite(map.Tag(partner.End)))
            end = partner.End;
        return end;
    }

    private static int SourceEnd(ClauseMap map, NounChain chain, int limit)
    {
        var end = chain.End;
        if (!(map.Tag(chain.Head) is "NN" && map.Tag(end + 1) is "NNS") && Apposition.EndBehind(map, end, limit) is var behind && !IsMainClause(map, end + 1, behind) && (behind >= limit || (map.Lower(behind) is "," && !IsSubject(map, behind + 1))))
            end = behind;
        if (end < limit && map.Lower(end) is "who" or "that" or "which" || map.Tag(end) is "VBN" or "VBG")
        {
            while (end < limit && map.Lower(end) is not ("," or ";"))
                end++;
        }

        return end;
    }

    /// <summary>"According to doctors, one in nine who have it recover, which": more verbs than relative pronouns are no apposition's.</summary>
    private static bool IsMainClause(ClauseMap map, int start, int end)
    {
        var verbs = 0;
        for (var i = start; i < end; i++)
            verbs += Words.IsFinite(map.Tag(i)) && !Words.IsFinite(map.Tag(i - 1)) ? 1 : map.Tag(i) is "WP" or "WDT" or "WRB" ? -1 : 0;
        return verbs > 0;
    }

    /// <summary>"According to local radio, the man, nicknamed Ghost, had worked": what describes or tells of a phrase shows that the clause has begun with it.</summary>
    private static bool IsSubject(ClauseMap map, int next) => map.Tag(next) is "VBN" or "VBG" or "WP" || Words.IsFinite(map.Tag(next));

    /// <summary>Whether the clause follows: at the start of the sentence, or behind ", but,".</summary>
    private static bool IsLeading(ClauseMap map, int start, int first)
    {
        var i = start;
        if (i - 2 > first && map.Lower(i - 1) is "," && map.Lower(i - 2) is "but" or "and" && map.Lower(i - 3) is ",")
            return true;
        while (i > first && (map.Tag(i - 1) is "CC" || Words.IsAdverb(map.Tag(i - 1)) || map.IsOpeningMark(i - 1)))
            i--;
        return i == first;
    }

    private Attribution? Leading(ClauseMap map, TokenRange cue, Source source, int limit)
    {
        var start = source.End;
        while (start < limit && map.Lower(start) is not ",")
        {
            if (map.Tag(start) is "PRP" or "DT" || map.QuotationAt(start) >= 0)
                break;
            start++;
        }

        if (map.Lower(start) is ",")
            start++;
        if (start >= limit)
            return null;
        var end = _bounds.End(map, start, null, ContentShape.None);
        return end > start ? new Attribution(Name, source, cue, [new TokenRange(start, end)]) : null;
    }

    private Attribution? Trailing(ClauseMap map, TokenRange cue, Source source, int first, int limit)
    {
        var end = cue.First;
        if (end > first && map.Lower(end - 1) is ",")
            end--;
        if (end <= first)
            return null;
        var start = StartOfContent(map, first, end);
        if (map.IsFiniteReport(source.End + 1) && map.Lower(source.End) is "," && !map.HasFiniteVerb(start, end))
            return null;
        var pieces = new List<TokenRange> { new(start, end) };
        if (Resumption(map, source.End, limit) is var resumed and > 0 && (!map.HasFiniteVerb(start, end) || LacksObject(map, end, resumed) || Words.IsFinite(map.Tag(end - 1))))
            pieces.Add(new TokenRange(resumed, _bounds.End(map, resumed, null, ContentShape.None)));
        return end - start > 2 || pieces.Count > 1 || map.QuotationAt(end - 1) >= 0 ? new Attribution(Name, source, cue, pieces) : null;
    }

    /// <summary>Where a sentence that the cue has interrupted goes on: behind a comma, or at its verb where the writer left the comma out; -1 where it does not.</summary>
    private static int Resumption(ClauseMap map, int end, int limit)
    {
        if (end + 1 >= limit)
            return -1;
        if (map.Lower(end) is ",")
            return end + 1;
        return Words.IsFinite(map.Tag(end)) ? end : -1;
    }

    /// <summary>"The group then led, according to the Star, | the largest march": the verb in front of the cue has its object behind it.</summary>
    private static bool LacksObject(ClauseMap map, int end, int resumed) => IsBehindVerb(map, end + 1) && map.Lower(resumed - 1) is "," && map.QuotationAt(resumed) < 0 && map.PhraseAt(resumed) is { } noun
        && noun.FirstToken == resumed && !Words.IsTime(map.Lower(noun.Head)) && !Words.IsFinite(map.Tag(noun.EndToken));

    private static bool IsBehindVerb(ClauseMap map, int cue) => map.Lower(cue - 1) is "," && map.Tag(cue - 2) is "VBD" or "VBZ" or "VBP" or "VB" && map.QuotationAt(cue - 2) < 0 && !Words.IsAuxiliary(map.Lower(cue - 2));

    private static int StartOfContent(ClauseMap map, int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (map.Lower(i) is ";" && map.QuotationAt(i) < 0)
                return i + 1;
        }

        return first;
    }
}

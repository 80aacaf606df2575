using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"his claim that …", "the minister's criticism of …": a noun tells of a statement, its owner made it.</summary>
internal sealed class NounCue(ReportingVerbs verbs) : IViewRecogniser
{
    private readonly ReportingWords _nouns = new("reporting-nouns");
    private readonly ContentReader _contents = new(verbs);

    public string Name => "noun-cue";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        for (var i = 1; i < map.Tokens.Count - 1; i++)
        {
            if (map.Tag(i) is not ("NN" or "NNS") || map.QuotationAt(i) >= 0 || _nouns.Find(map.Lower(i)) is not { } noun || Owner(map, i) is not { } owner)
                continue;
            if (Content(map, i, noun) is not var (cue, content) || content.End - content.First < 2 || (map.Tag(owner.Head) is "PRP$" && reading.IsContent(i)))
                continue;
            reading.Add(new Attribution(Name, owner, cue, [content]));
        }
    }

    /// <summary>"his", "the minister's" in the noun's own phrase.</summary>
    private static Source? Owner(ClauseMap map, int noun)
    {
        if (map.PhraseAt(noun) is not { } phrase || phrase.Head != noun)
            return null;
        var first = phrase.FirstToken;
        if (map.Tag(first) is "PRP$" && map.Lower(first) is not ("our" or "my" or "your"))
            return new Source(first, first + 1, first, first + 1, first);
        if (map.Tag(first) is not "POS" || NounChain.EndingAt(map, first, map.SentenceOf(noun).FirstToken) is not { } owner || map.IsTime(owner.Head) || map.PhraseAt(first - 1) is not { } last)
            return null;
        return new Source(last.FirstToken, first + 1, last.FirstToken, first, last.Head);
    }

    /// <summary>Where a clause ends whose noun is the subject of the sentence: before its verb, the last of several ("his claim that the army fled was denied").</summary>
    private static int EndOfSubject(ClauseMap map, int noun, int start, int end)
    {
        var phrase = map.PhraseAt(noun);
        var first = phrase is not null && map.Tag(phrase.FirstToken) is "POS" && map.PhraseAt(phrase.FirstToken - 1) is { } owner ? owner.FirstToken : phrase?.FirstToken ?? noun;
        if (first > map.SentenceOf(noun).FirstToken && map.Lower(first - 1) is not ("," or "and" or "but" or ";"))
            return end;
        int groups = 0, last = end;
        for (var i = start; i < end; i++)
        {
            if (!Words.IsFinite(map.Tag(i)) || Words.IsFinite(map.Tag(i - 1)) || map.QuotationAt(i) >= 0)
                continue;
            groups++;
            last = i;
        }

        return groups > 1 ? last : end;
    }

    private (TokenRange Cue, TokenRange Content)? Content(ClauseMap map, int noun, ReportingWord word)
    {
        var next = noun + 1;
        var limit = map.SentenceBodyEnd(map.SentenceOf(noun));
        if (word.Clause && ContentShapes.IsComplementizer(map, next))
            return (new TokenRange(noun, next), new TokenRange(next, EndOfSubject(map, noun, next, _contents.End(map, next))));
        if (word.Infinitive && map.Tag(next) is "TO" && map.Tag(next + 1) is "VB")
            return (new TokenRange(noun, next), new TokenRange(next, _contents.End(map, next)));
        if (!word.Prepositions.Contains(map.Lower(next)) || NounChain.StartingAt(map, next + 1, limit) is not { } matter)
            return null;
        return (new TokenRange(noun, next + 1), new TokenRange(next + 1, matter.End));
    }
}

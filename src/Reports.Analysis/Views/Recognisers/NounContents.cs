using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>Reads what a noun for a statement says: "claim that …", "demand for …", "demands include …".</summary>
internal sealed class NounContents(ReportingVerbs verbs)
{
    private static readonly WordSet ListingVerbs = WordSets.Of("listing-predicates");

    private static readonly WordSet BackPointers = WordSets.Of("back-pointers");

    private readonly ContentReader _contents = new(verbs);

    /// <summary>The cue and the content of a noun, or null where nothing follows that it says.</summary>
    /// <param name="map">The text.</param>
    /// <param name="noun">Index of the noun, with which the cue starts.</param>
    /// <param name="next">Index of the token behind the noun and who may be named there.</param>
    /// <param name="word">What the noun takes.</param>
    public (TokenRange Cue, TokenRange Content)? Behind(ClauseMap map, int noun, int next, ReportingWord word)
    {
        var limit = map.SentenceBodyEnd(map.SentenceOf(noun));
        if (word.Clause && ContentShapes.IsComplementizer(map, next))
            return (new TokenRange(noun, next), new TokenRange(next, EndOfSubject(map, noun, next, _contents.End(map, next))));
        if (word.Infinitive && map.Tag(next) is "TO" && map.Tag(next + 1) is "VB")
            return (new TokenRange(noun, next), new TokenRange(next, _contents.End(map, next)));
        if (!word.Prepositions.Contains(map.Lower(next)) || NounChain.StartingAt(map, next + 1, limit) is not { } matter || BackPointers.Contains(map.Lower(matter.First)))
            return null;
        return (new TokenRange(noun, next + 1), new TokenRange(next + 1, matter.End));
    }

    /// <summary>"their claim is | that …", "the miners' demands include | higher wages": what the noun's predicate says.</summary>
    public (TokenRange Cue, TokenRange Content)? Predicated(ClauseMap map, int noun, ReportingWord word)
    {
        var verb = noun + 1;
        while (Words.IsAdverb(map.Tag(verb)) || map.Lower(verb) is "has" or "have" or "had")
            verb++;
        var start = verb + 1;
        var lists = ListingVerbs.Contains(map.Lower(verb));
        if (map.QuotationAt(verb) >= 0 || !(lists || Words.IsBe(map.Lower(verb)) && Words.IsFinite(map.Tag(verb))))
            return null;
        var says = word.Clause && !lists && ContentShapes.IsComplementizer(map, start);
        if (!says && !(word.Lists && (lists ? IsListed(map, start) : map.Tag(start) is "TO" && map.Tag(start + 1) is "VB")))
            return null;
        var end = lists ? map.SentenceBodyEnd(map.SentenceOf(noun)) : _contents.End(map, start);
        return (new TokenRange(noun, start), new TokenRange(start, end));
    }

    private static bool IsListed(ClauseMap map, int start) => map.QuotationAt(start) < 0 && (map.Tag(start) is "VBG" or "VB" || NounChain.StartingAt(map, start, map.SentenceOf(start).EndToken) is not null);

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
}

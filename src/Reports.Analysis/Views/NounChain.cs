using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>A noun phrase with what continues it by prepositions, possessives and conjunctions: "the head of the agency in Kabul".</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Head">Index of the head of its first base phrase.</param>
internal sealed record NounChain(int First, int End, int Head)
{
    private const int LongestModifier = 5;
    private const int LongestBracket = 25;

    private static readonly WordSet Prepositions = WordSets.Of("occasion-prepositions");

    private static readonly WordSet Conjunctions = WordSets.Of("subject-conjunctions");

    private static readonly WordSet KnowingWords = WordSets.Of("knowing-words");

    private static readonly WordSet Studies = WordSets.Of("studies-by-bodies");

    private static readonly WordSet Shared = WordSets.Of("shared-by-people");

    private static readonly WordSet Approximations = WordSets.Of("approximations");

    /// <summary>The chain that ends before a token, or null where no noun phrase does.</summary>
    public static NounChain? EndingAt(ClauseMap map, int end, int limit)
    {
        if (end <= limit || BaseEndingAt(map, end, limit) is not { } chain)
            return null;
        var best = chain;
        while (Extended(map, chain, limit) is { } longer)
        {
            chain = longer;
            best = chain;
        }

        return TrimTime(map, best);
    }

    /// <summary>The chain that starts at a token, or null where no noun phrase does.</summary>
    public static NounChain? StartingAt(ClauseMap map, int start, int limit)
    {
        if (start >= limit || BaseStartingAt(map, start, limit) is not { } chain)
            return null;
        while (Continued(map, chain, limit) is { } longer)
            chain = longer;
        return chain;
    }

    private static NounChain? BaseEndingAt(ClauseMap map, int end, int limit)
    {
        var last = end - 1;
        if (map.QuotationAt(last) >= 0)
            return null;
        if (map.Lower(last) is ")" or "]" && BracketStart(map, last, limit) is var open and > 0 && BaseEndingAt(map, open, limit) is { } bracketed)
            return bracketed with { End = end };
        if (Words.IsReflexive(map.Lower(last)) && BaseEndingAt(map, last, limit) is { } emphasised)
            return emphasised with { End = end };
        if (map.PhraseAt(last) is { } phrase && phrase.EndToken >= end)
        {
            var first = Math.Max(phrase.FirstToken, limit);
            var head = Math.Min(phrase.Head, last);
            first = WithDegree(map, first, limit);
            if (map.Tag(first) is "WDT" && first < head)
                first++; // "an act that | Mayor Panov described"
            return head >= first && !Words.OpensClause(map.Lower(head)) && (head == phrase.Head || Words.IsNoun(map.Tag(head))) ? new NounChain(first, end, head) : null;
        }

        if (map.Tag(last) is "JJ" && last > limit && ArticleBefore(map, last, limit) is var article and >= 0)
            return new NounChain(article, end, last);
        var stands = Words.IsIndefinite(map.Lower(last)) || map.Tag(last) is "PRP" or "CD" || Words.IsNoun(map.Tag(last)) || IsBareName(map, last);
        return stands ? new NounChain(last, end, last) : null;
    }

    /// <summary>"the Iraqi | military": the article of a phrase whose noun the tagger takes for an adjective; -1 where none stands there.</summary>
    private static int ArticleBefore(ClauseMap map, int last, int limit)
    {
        var first = last;
        while (first - 1 > limit && map.Tag(first - 1) is "JJ" && map.PhraseAt(first - 1) is null)
            first--;
        return first > limit && map.Tag(first - 1) is "DT" && map.PhraseAt(first - 1) is null ? first - 1 : map.Tag(first) is "DT" ? first : -1;
    }

    /// <summary>A capitalised first word before a comma is a name, whatever the tagger takes it for: "Patch, a director, said".</summary>
    private static bool IsBareName(ClauseMap map, int token) =>
        (map.Lower(token + 1) is "," || map.IsFiniteReport(token + 1)) && token == map.SentenceOf(token).FirstToken && map.Tag(token) is "VB" or "JJ" or "FW" or "VBZ" && char.IsUpper(map.Tokens[token].Text[0]);

    private static int BracketStart(ClauseMap map, int close, int limit)
    {
        for (var i = close - 1; i > limit && i > close - LongestBracket; i--)
        {
            if (map.Lower(i) is "(" or "[")
                return i;
        }

        return -1;
    }

    /// <summary>Index behind a bracket that follows a noun phrase: "Smith (D-Md.)"; the start itself where none does.</summary>
    private static int BracketEnd(ClauseMap map, int start, int limit)
    {
        if (map.Lower(start) is not "(")
            return start;
        for (var i = start + 1; i < Math.Min(limit, start + LongestBracket); i++)
        {
            if (map.Lower(i) is ")")
                return i + 1;
        }

        return start;
    }

    private static NounChain? BaseStartingAt(ClauseMap map, int start, int limit)
    {
        if (map.QuotationAt(start) >= 0)
            return null;
        if (map.PhraseAt(start) is { } phrase && phrase.FirstToken <= start)
            return phrase.Head < limit && phrase.Head >= start ? new NounChain(start, Math.Min(phrase.EndToken, limit), phrase.Head) : null;
        if (map.Tag(start) is "DT" && BehindDegree(map, start + 1, limit) is { } graded)
            return new NounChain(start, Math.Min(graded.EndToken, limit), graded.Head);
        if (map.Tag(start) is "DT" && map.Tag(start + 1) is "JJ" && start + 2 <= limit && map.PhraseAt(start + 1) is null && map.QuotationAt(start + 1) < 0)
            return new NounChain(start, start + 2, start + 1);
        return Words.IsIndefinite(map.Lower(start)) || map.Tag(start) is "PRP" ? new NounChain(start, start + 1, start) : null;
    }

    /// <summary>The article in front of an adverb of degree that parts it from its phrase: "the most | recent poll".</summary>
    private static int WithDegree(ClauseMap map, int first, int limit)
    {
        var article = first - 1;
        while (article > limit && Words.IsAdverb(map.Tag(article)) && map.PhraseAt(article) is null)
            article--;
        return article < first - 1 && article >= limit && map.Tag(article) is "DT" && map.PhraseAt(article) is null ? article : first;
    }

    /// <summary>The phrase behind an article and an adverb of degree: "the most | recent poll", "a newly | opened bridge".</summary>
    private static NounPhrase? BehindDegree(ClauseMap map, int start, int limit)
    {
        var i = start;
        while (i < limit && Words.IsAdverb(map.Tag(i)) && map.PhraseAt(i) is null)
            i++;
        return i > start && i < limit && map.PhraseAt(i) is { } phrase && phrase.FirstToken == i && phrase.Head < limit ? phrase : null;
    }

    /// <summary>"sources | familiar with the plan", "people | briefed on the talks": what tells which people are meant.</summary>
    private static NounChain? Knowing(ClauseMap map, NounChain chain, int limit) => chain.End + 2 < limit && map.Tag(chain.Head) is "NN" or "NNS" or "NNP" && KnowingWords.Contains(map.Lower(chain.End))
        && map.Tag(chain.End + 1) is "IN" or "TO" && BaseStartingAt(map, chain.End + 2, limit) is { } matter ? chain with { End = matter.End } : null;

    private static NounChain? Extended(ClauseMap map, NounChain chain, int limit)
    {
        var before = chain.First - 1;
        if (before < limit)
            return null;
        if (map.Tag(before) is "RB" && map.Tag(chain.First) is "CD")
            return chain with { First = before };
        if (map.Tag(chain.First) == "POS")
            return BaseEndingAt(map, chain.First, limit) is { } owner ? chain with { First = owner.First } : null;
        if (map.Tag(before) == "POS" && before > limit)
            return BaseEndingAt(map, before, limit) is { } owner ? chain with { First = owner.First } : null;
        if (before - 1 > limit && map.Lower(before - 1) is "from" && map.Tag(before) is "IN" && BaseEndingAt(map, before - 1, limit) is { } origin)
            return new NounChain(origin.First, chain.End, origin.Head);
        if (Words.LinksNouns(map.Lower(before)) && BaseEndingAt(map, before, limit) is { } governor && !map.IsTime(governor.Head))
            return new NounChain(governor.First, chain.End, governor.Head);
        if (map.Lower(before) is "by" && before > limit && IsWriting(map, before - 1) && BaseEndingAt(map, before, limit) is { } writing)
            return new NounChain(writing.First, chain.End, writing.Head);
        if (map.Lower(before) is "and" or "or" && FirstOfAdjectives(map, chain, before, limit) is var adjective and >= 0)
            return chain with { First = adjective };
        if (map.Lower(before) is "and" or "or" or "&" && BaseEndingAt(map, before, limit) is { } partner && (IsFreeToJoin(map, partner, limit) || (map.Lower(partner.First - 1) is "by" && partner.First - 2 >= limit && IsWriting(map, partner.First - 2))))
            return new NounChain(partner.First, chain.End, IsOfBoth(map, partner, chain) ? chain.Head : partner.Head);
        if (map.Lower(before) is "and" && map.Lower(before - 1) is "," && ListBefore(map, before - 1, limit) is { } first)
            return new NounChain(first.First, chain.End, first.Head);
        if (map.Tokens[chain.First].Text is "The" && map.Tag(before) is "NN" && BaseEndingAt(map, before + 1, limit) is { } kind)
            return chain with { First = kind.First };
        return ModifiedNoun(map, chain, limit);
    }

    /// <summary>"legal and | religious groups": where the adjectives in front of "and" begin that go with the noun behind it; -1 where none stand there.</summary>
    private static int FirstOfAdjectives(ClauseMap map, NounChain chain, int and, int limit)
    {
        if (map.Tag(chain.First) is not "JJ" || map.Tag(chain.Head) is not ("NNS" or "NNPS"))
            return -1;
        var first = and;
        while (first > limit && map.Tag(first - 1) is "JJ" && map.PhraseAt(first - 1) is null)
            first--;
        return first == and ? -1 : first > limit && map.Tag(first - 1) is "DT" && map.PhraseAt(first - 1) is null ? first - 1 : first;
    }

    /// <summary>"Ana and | Luis's mother": somebody whom two people share, and no second speaker.</summary>
    private static bool IsOfBoth(ClauseMap map, NounChain owner, NounChain chain) => Shared.Contains(map.Lower(chain.Head)) && Words.IsProper(map.Tag(owner.Head)) && owner.Head == owner.First
        && Words.IsProper(map.Tag(chain.First)) && Enumerable.Range(chain.First, chain.Head - chain.First).Any(i => map.Tag(i) is "POS");

    /// <summary>"Chad, Mali, and" in front of the last of three or more: a list that opens its clause; null where none does.</summary>
    private static NounChain? ListBefore(ClauseMap map, int comma, int limit)
    {
        NounChain? first = null;
        var items = 0;
        while (comma > limit && map.Lower(comma) is "," && BaseEndingAt(map, comma, limit) is { } item && Words.IsNoun(map.Tag(item.Head)) && !map.IsTime(item.Head))
        {
            first = item;
            items++;
            comma = item.First - 1;
        }

        return items > 1 && (first!.First == limit || map.Tag(first.First - 1) is "CC") ? first : null;
    }

    /// <summary>Two phrases joined by "and" are one subject only where the first is no object of a verb or preposition.</summary>
    private static bool IsFreeToJoin(ClauseMap map, NounChain partner, int limit)
    {
        var chain = partner;
        while (chain.First - 1 >= limit && Words.LinksNouns(map.Lower(chain.First - 1)) && BaseEndingAt(map, chain.First - 1, limit) is { } governor)
            chain = governor;
        var before = chain.First - 1;
        return before < limit || (Conjunctions.Contains(map.Lower(before)) && map.Lower(before) is not "as") || map.Tag(before) is not ("IN" or "TO" or "VB" or "VBD" or "VBZ" or "VBP" or "VBG" or "VBN");
    }

    /// <summary>"a man identified as X", "people living in the area", "a source close to the family".</summary>
    private static NounChain? ModifiedNoun(ClauseMap map, NounChain chain, int limit)
    {
        var i = chain.First - 1;
        var participle = false;
        for (var steps = 0; i >= limit && steps < LongestModifier; i--, steps++)
        {
            var tag = map.Tag(i);
            if (participle && map.PhraseAt(i) is { } phrase && phrase.EndToken == i + 1)
                return Words.IsNoun(map.Tag(phrase.Head)) ? new NounChain(phrase.FirstToken, chain.End, phrase.Head) : null;
            if (map.QuotationAt(i) >= 0 || tag is not ("VBN" or "VBG" or "RB" or "IN" or "TO" or "JJ"))
                return null;
            participle |= tag is "VBN" or "VBG" || KnowingWords.Contains(map.Lower(i));
        }

        return null;
    }

    private static NounChain? Continued(ClauseMap map, NounChain chain, int limit)
    {
        if (chain.End >= limit)
            return null;
        if (BracketEnd(map, chain.End, limit) is var bracket && bracket > chain.End && map.Lower(chain.End - 1) is not ")")
            return chain with { End = bracket };
        if (map.Tag(chain.End) == "POS" && BaseStartingAt(map, chain.End + (map.PhraseAt(chain.End) is null ? 1 : 0), limit) is { } owned)
            return new NounChain(chain.First, owned.End, owned.Head);
        if (Knowing(map, chain, limit) is { } knowing)
            return knowing;
        var link = map.Lower(chain.End);
        if ((Words.LinksNouns(link) || (link is "by" && IsWriting(map, chain.End - 1))) && BaseStartingAt(map, chain.End + 1, limit) is { } inner && !IsAdjunct(map, chain.End, inner))
            return new NounChain(chain.First, inner.End, chain.Head);
        return null;
    }

    /// <summary>"a report | by the council": what somebody writes is his.</summary>
    private static bool IsWriting(ClauseMap map, int token) => map.Tag(token) is "NN" or "NNS" && (Words.IsDocument(map.Lower(token)) || Words.IsRecord(map.Lower(token)) || Studies.Contains(map.Lower(token)));

    /// <summary>"on Monday", "in a statement": no part of the noun phrase before it.</summary>
    private static bool IsAdjunct(ClauseMap map, int link, NounChain inner) =>
        map.IsTime(inner.Head) || Words.IsWeekday(map.Lower(inner.First)) || Words.IsMonth(map.Lower(inner.First))
        || (Prepositions.Contains(map.Lower(link)) && Words.IsVehicle(map.Lower(inner.Head)))
        || (map.Lower(link) is "in" && map.Tag(inner.Head) == "CD") || map.Lower(link) is "about" or "along";

    /// <summary>"Tuesday officials": the day is no part of the subject.</summary>
    private static NounChain TrimTime(ClauseMap map, NounChain chain)
    {
        var first = chain.First;
        if (map.Tag(chain.Head) is "NNS" or "NNPS" or "NN" && map.PhraseAt(first - 1) is null && map.Tokens[Math.Max(0, first - 1)].Sentence == map.Tokens[first].Sentence && Approximations.Contains(map.Lower(first - 1)))
            return chain with { First = first - 1 };
        while (first < chain.Head && first + 1 < chain.End && (Words.IsWeekday(map.Lower(first)) || map.Lower(first) is "today" or "yesterday"))
            first++;
        return chain with { First = first };
    }
}

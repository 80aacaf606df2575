using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Reads the subject of a cue: who says it.</summary>
internal static class SourceReader
{
    private const int LongestApposition = 45;

    private static readonly WordSet ObjectPronouns = WordSets.Of("object-pronouns");

    private static readonly WordSet OccasionPrepositions = WordSets.Of("occasion-prepositions");

    private static readonly WordSet RelativePronouns = WordSets.Of("relative-pronouns");

    private static readonly WordSet Articles = WordSets.Of("newspaper-pieces");

    private static readonly WordSet Subordinators = WordSets.Of("inner-subordinators");

    private static readonly WordSet Conjunctions = WordSets.Of("subject-conjunctions");

    /// <summary>The subject in front of a verb group that has one of its own.</summary>
    public static Source? SubjectBefore(ClauseMap map, int group)
    {
        var sentence = map.SentenceOf(group);
        var start = ClauseBounds.Start(map, group, sentence);
        var end = SkipAdjunctBackwards(map, group, start);
        if (end <= start)
            return null;
        if (map.Tag(end - 1) is "WP" or "WDT" && map.Lower(end - 1) is "who" or "which" or "that")
            return Relative(map, end - 1, start);
        if (map.Lower(end - 1) is "," || Words.IsDash(map.Lower(end - 1)))
            return BehindComma(map, end, start);
        if (NounChain.EndingAt(map, end, start) is { } chain && !IsObject(map, chain))
            return IsFree(map, chain, start) ? NameOfOffice(map, chain, start) ?? Of(chain) : Clausal(map, start, end) ?? NameBefore(map, end, start);
        return Clausal(map, start, end) is { } source ? WithTime(map, source, group) : null;
    }

    /// <summary>"A poll published | last week said": the time that a participle at the end of the source has belongs to it.</summary>
    private static Source WithTime(ClauseMap map, Source source, int group)
    {
        var end = source.End;
        while (end < group && Words.IsVerb(map.Tag(source.End - 1)) && (Words.IsTime(map.Lower(end)) || map.Lower(end) is "on" or "last" or "this" or "earlier"))
            end++;
        return source with { End = end };
    }

    /// <summary>The subject behind an inverted cue: "said the minister, a member of the cabinet".</summary>
    public static Source? SubjectAfter(ClauseMap map, int end)
    {
        var sentence = map.SentenceOf(end - 1);
        var limit = map.SentenceBodyEnd(sentence);
        if (end >= limit || NounChain.StartingAt(map, end, limit) is not { } chain)
            return null;
        if (map.IsTime(chain.Head) || map.Tag(chain.Head) is "PRP" && ObjectPronouns.Contains(map.Lower(chain.Head)))
            return null;
        var last = chain.End;
        while (last < limit && map.Lower(last) is "and" && NounChain.StartingAt(map, last + 1, limit) is { } partner && !Words.IsFinite(map.Tag(partner.End)))
            last = partner.End;
        return new Source(chain.First, Apposition.EndBehind(map, last, limit), chain.First, chain.End, chain.Head);
    }

    public static Source Of(NounChain chain) => new(chain.First, chain.End, chain.First, chain.End, chain.Head);

    /// <summary>"on Monday", "recently", "in a statement" between subject and verb.</summary>
    private static int SkipAdjunctBackwards(ClauseMap map, int group, int start)
    {
        var end = group;
        while (end > start)
        {
            var last = end - 1;
            if (Words.IsAdverb(map.Tag(last)) && map.PhraseAt(last) is null)
            {
                end = last;
                continue;
            }

            if (map.Lower(last) is "both" or "all" or "each" && last > start && (Words.IsNoun(map.Tag(last - 1)) || map.Tag(last - 1) is "PRP"))
            {
                end = last; // "the two men both said"
                continue;
            }

            if (Words.IsTime(map.Lower(last)) && map.PhraseAt(last) is { } span && span.EndToken == end && span.FirstToken > start && map.Lower(span.FirstToken) is "this" or "last" or "earlier")
            {
                end = span.FirstToken;
                continue;
            }

            if (!Words.IsTime(map.Lower(last)) && !Words.IsVehicle(map.Lower(last)))
                break;
            var first = map.PhraseAt(last) is { } phrase && phrase.EndToken == end ? phrase.FirstToken : last;
            if (first - 2 > start && map.Lower(first - 1) is "of" && map.Lower(first - 2) is "as")
                end = first - 2;
            else if (first > start && OccasionPrepositions.Contains(map.Lower(first - 1)) && first - 2 > start)
                end = first - 1;
            else if ((Words.IsWeekday(map.Lower(last)) || map.Lower(last) is "yesterday" or "today") && last > start && map.Tag(last - 1) is not ("IN" or "," or "DT") && map.Lower(last - 1) is not ("bloody" or "black" or "good" or "palm"))
                end = last;
            else
                break;
        }

        return end;
    }

    /// <summary>The name in front of a verb, where what stands before the name hides that it is the subject.</summary>
    private static Source? NameBefore(ClauseMap map, int end, int start)
    {
        var first = end;
        while (first > start && Words.IsProper(map.Tag(first - 1)) && map.QuotationAt(first - 1) < 0)
            first--;
        var isName = end - first > 1 && map.Tag(first - 1) is not ("IN" or "TO" or "POS" or "DT" or "CC");
        return isName ? new Source(first, end, first, end, end - 1) : null;
    }

    private static Source? Relative(ClauseMap map, int pronoun, int start)
    {
        var end = map.Lower(pronoun - 1) is "," ? pronoun - 1 : pronoun;
        if (map.Lower(pronoun) is "that" or "which" && map.Tag(pronoun) is not "WDT")
            return null;
        var antecedent = NounChain.EndingAt(map, end, map.SentenceOf(pronoun).FirstToken);
        if (antecedent is null && Apposition.OwnerOf(map, end, start) is { } owner)
            antecedent = owner;
        if (antecedent is not null && map.Lower(pronoun) is "who")
            antecedent = Described(map, antecedent) ?? antecedent;
        if (antecedent is not null && ByWhom(map, antecedent) is { } author)
            antecedent = author;
        return antecedent is null ? null : new Source(pronoun, pronoun + 1, antecedent.First, antecedent.End, NearestHead(map, antecedent));
    }

    /// <summary>"Doe, owner of the mill, | in Odrin, | who": the name that what stands between the commas is told of; null where there is none.</summary>
    private static NounChain? Described(ClauseMap map, NounChain chain)
    {
        var first = map.SentenceOf(chain.First).FirstToken;
        var end = chain.First - 1;
        if (end - 1 > first && map.Tag(end) is "IN" && map.Lower(end - 1) is "," && Words.IsProper(map.Tag(chain.Head)))
            end--;
        else if (Words.IsProper(map.Tag(chain.Head)))
            return null;
        if (end <= first || map.Lower(end) is not "," || NounChain.EndingAt(map, end, first) is not { } before)
            return null;
        if (Words.IsProper(map.Tag(before.Head)))
            return before;
        return end < chain.First - 1 && before.First - 1 > first && map.Lower(before.First - 1) is "," && NounChain.EndingAt(map, before.First - 1, first) is { } named && Words.IsProper(map.Tag(named.Head)) ? named : null;
    }

    /// <summary>"the results of an inquiry by | a panel that found": the clause is the panel's.</summary>
    private static NounChain? ByWhom(ClauseMap map, NounChain chain)
    {
        for (var i = chain.End - 2; i > chain.Head; i--)
        {
            if (map.Lower(i) is "by")
                return NounChain.StartingAt(map, i + 1, chain.End);
        }

        return null;
    }

    /// <summary>Of "the head of the agency, who" the head; of "a friend of Smith, who" too: the relative clause goes with the first noun unless a name stands last.</summary>
    private static int NearestHead(ClauseMap map, NounChain chain) =>
        Words.IsProper(map.Tag(chain.End - 1)) && map.Lower(chain.End) is "," && !Words.IsProper(map.Tag(chain.Head)) && map.Lower(chain.Head) is "with" ? chain.End - 1 : chain.Head;

    /// <summary>The subject in front of an appositive or a parenthesis that a comma closes: "X, a fellow at Y, said".</summary>
    private static Source? BehindComma(ClauseMap map, int end, int start)
    {
        var from = Math.Max(start, end - LongestApposition);
        var brackets = 0;
        for (var i = from; i < end - 1; i++)
        {
            brackets += map.Lower(i) is "(" ? 1 : map.Lower(i) is ")" ? -1 : 0;
            if (brackets > 0 || (map.Lower(i) is not "," && !Words.IsDash(map.Lower(i))) || NounChain.EndingAt(map, i, start) is not { } chain)
                continue;
            if (ArticleAbout(map, chain, start) is { } article)
                return new Source(article.First, end, article.First, article.End, article.Head);
            if (!IsFree(map, chain, start) || map.IsTime(chain.Head))
                continue;
            switch (Apposition.KindOf(map, i + 1, end - 1))
            {
                case AppositionKind.Description:
                    return new Source(chain.First, end, chain.First, chain.End, chain.Head);
                case AppositionKind.Parenthesis:
                    return Of(chain);
            }
        }

        return map.Lower(end - 2) is ")" && map.Lower(end - 1) is "," && NounChain.EndingAt(map, end - 1, start) is { } whole && (whole.First == start || map.Lower(whole.First - 1) is ",") ? Of(whole) : null;
    }

    /// <summary>"An article on Monday about | Vera Holt, one of the attackers, reported": what somebody wrote says it, not whom it is about; null where nobody wrote.</summary>
    private static NounChain? ArticleAbout(ClauseMap map, NounChain matter, int start)
    {
        if (matter.First - 1 <= start || map.Lower(matter.First - 1) is not "about")
            return null;
        var end = matter.First - 1;
        if (map.IsTime(end - 1))
            end -= map.Tag(end - 2) is "IN" ? 2 : 1;
        return NounChain.EndingAt(map, end, start) is { } article && article.First == start && Articles.Contains(map.Lower(article.Head)) ? article : null;
    }

    /// <summary>A subject that holds a clause of its own: "the friend who asked not to be named said".</summary>
    private static Source? Clausal(ClauseMap map, int start, int end)
    {
        var isFronted = map.Tag(start) is "IN" or "RB" or "VBN" or "VBG" or "TO";
        for (var i = end - 1; isFronted && i > start; i--)
        {
            if (map.Lower(i) is "," && ClausalFrom(map, i + 1, end) is { } behindAdjunct)
                return behindAdjunct;
        }

        return ClausalFrom(map, start, end) ?? Unclosed(map, start, end);
    }

    /// <summary>"Ana Ruiz, | minister for the coast welcomed": an office without an article behind a name that opens the clause, and no comma behind it; null where none is.</summary>
    private static Source? NameOfOffice(ClauseMap map, NounChain office, int start)
    {
        if (office.First - 2 < start || map.Lower(office.First - 1) is not "," || map.Tag(office.First) is not ("NN" or "NNP" or "JJ") || map.Tag(office.Head) is not ("NN" or "NNP") || map.Lower(office.Head + 1) is not ("of" or "for" or "at"))
            return null;
        return NounChain.EndingAt(map, office.First - 1, start) is { } name && name.First == start && map.Text.NameAt(name.End - 1) is { Type: NameType.Person } known && known.FirstToken <= name.Head && known.EndToken == name.End
            ? new Source(name.First, office.End, name.First, name.End, name.Head)
            : null;
    }

    /// <summary>"Ana Ruiz, a mother of two who lives nearby told": a description behind a name that no comma closes.</summary>
    private static Source? Unclosed(ClauseMap map, int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (map.Lower(i) is "," && map.Lower(i + 1) is "a" or "an" && ClausalFrom(map, i + 1, end) is not null && NounChain.EndingAt(map, i, start) is { } name && name.First == start && Words.IsProper(map.Tag(name.Head)))
                return new Source(name.First, end, name.First, name.End, name.Head);
        }

        return null;
    }

    private static Source? ClausalFrom(ClauseMap map, int start, int end)
    {
        if (NounChain.StartingAt(map, start, end) is not { } chain || map.QuotationAt(start) >= 0)
            return null;
        if (map.Lower(chain.End) is "and" && NounChain.StartingAt(map, chain.End + 1, end) is { } partner && map.Tag(partner.End) is "WP")
            chain = chain with { End = partner.End };
        var next = map.Lower(chain.End);
        var relative = RelativePronouns.Contains(next) || (map.Tag(chain.End) is "PRP" && Words.IsFinite(map.Tag(chain.End + 1)));
        var participle = map.Tag(chain.End) is "VBN" or "VBG" || (map.Tag(chain.End) is "VBD" && (map.Tag(chain.End + 1) is "IN" or "TO" or "RB" or "NNP" || map.Lower(chain.End + 1) is "last" or "this" or "earlier")) || next is "close" or "familiar" || (next is "to" && map.Tag(chain.End + 1) is "VB");
        if ((!relative && !participle) || end - chain.End > 25)
            return null;
        var finite = 0;
        var clauses = relative ? 1 : 0;
        for (var i = relative ? chain.End : chain.End + 1; i < end; i++)
        {
            if (map.Lower(i) is "," or ";" or ":")
                return null;
            clauses += i > chain.End + 1 && Subordinators.Contains(map.Lower(i)) && map.PhraseAt(i + 1) is not null && Words.IsFinite(map.Tag(map.PhraseAt(i + 1)!.EndToken)) ? 1 : 0;
            if (Words.IsFinite(map.Tag(i)) && !(Words.IsFinite(map.Tag(i - 1)) || Words.IsAdverb(map.Tag(i - 1)) && Words.IsFinite(map.Tag(i - 2))))
                finite++;
        }

        if (finite != clauses)
            return null;
        return map.Tag(end - 1) is "CC" && !relative ? Of(chain) : new Source(chain.First, end, chain.First, relative && map.Lower(chain.Head) is "those" ? end : chain.End, chain.Head);
    }

    /// <summary>"those who know | him say": a pronoun that no subject has.</summary>
    private static bool IsObject(ClauseMap map, NounChain chain) => map.Tag(chain.Head) is "PRP" && ObjectPronouns.Contains(map.Lower(chain.Head)) && map.Lower(chain.Head) is not ("her" or "it" or "you");

    /// <summary>Whether a chain can be a subject: not what a preposition or another verb governs.</summary>
    private static bool IsFree(ClauseMap map, NounChain chain, int start)
    {
        var before = chain.First - 1;
        if (before < start)
            return true;
        var tag = map.Tag(before);
        if (tag is "IN" or "TO")
            return Conjunctions.Contains(map.Lower(before));
        return (!Words.IsVerb(tag) && tag is not ("MD" or "POS" or "DT" or "PRP$")) || map.IsFiniteReport(before);
    }
}

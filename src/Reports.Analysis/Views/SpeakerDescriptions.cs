using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Collects what a text says of an entity beside its name: titles in front of it, appositives behind it.</summary>
internal static class SpeakerDescriptions
{
    private const int LongestAppositive = 30;

    private static readonly WordSet Authoring = WordSets.Of("authoring-verbs");

    private static readonly WordSet AdjectivesLikeTitles = WordSets.Of("adjectives-like-titles");

    private static readonly WordSet WhoDescriptions = WordSets.Of("who-descriptions");

    /// <summary>Titles and appositives of all mentions by name, in reading order.</summary>
    public static List<TokenRange> Of(ClauseMap map, Entity entity)
    {
        var ranges = entity.Descriptions.Where(range => !IsSubject(map, range)).ToList();
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name)
                continue;
            Add(ranges, Title(map, mention, entity.Type == NameType.Person));
            if (Appositive(map, mention) is { } appositive && (entity.Type == NameType.Person || !IsNextOfList(map, appositive)))
                Add(ranges, appositive);
            Add(ranges, Preceding(map, mention));
        }

        return ranges;
    }

    /// <summary>"According to the agency, the number of cases rose": what a verb follows directly behind a comma is the next subject.</summary>
    private static bool IsSubject(ClauseMap map, TokenRange range) =>
        map.Lower(range.First - 1) is "," && Words.IsFinite(map.Tag(range.End)) && map.Lower(range.First) is not ("who" or "whose")
        && NounChain.EndingAt(map, range.First - 1, map.SentenceOf(range.First).FirstToken) is { } named && map.Tag(named.First - 1) is "IN" or "TO";

    private static void Add(List<TokenRange> ranges, TokenRange? range)
    {
        if (range is { } found && !ranges.Contains(found))
            ranges.Add(found);
    }

    /// <summary>"French Defense Minister" before the name, in the same noun phrase; also "Secretary of Defense".</summary>
    private static TokenRange? Title(ClauseMap map, EntityMention mention, bool isPerson)
    {
        var first = mention.FirstToken;
        var sentence = map.SentenceOf(first).FirstToken;
        if (isPerson && BracketBefore(map, first, sentence) is var bracket and > 0 && NounChain.EndingAt(map, bracket, sentence) is { } office && char.IsUpper(map.Tokens[office.Head].Text[0]))
            return new TokenRange(office.First, bracket);
        while (first > sentence && map.PhraseAt(first - 1) is { } phrase && phrase.EndToken >= first && map.Lower(first - 1) is not ","
            && (phrase == map.PhraseAt(mention.FirstToken) || map.Tag(first) is "POS" || map.Tag(first - 1) is "POS"))
            first = Math.Max(phrase.FirstToken, sentence);
        if (isPerson && first > sentence + 1 && map.Lower(first - 1) is "of" && map.PhraseAt(map.Tag(first - 2) is "JJ" ? first - 3 : first - 2) is { } ministry && ministry.EndToken >= first - 2 && char.IsUpper(map.Tokens[ministry.Head].Text[0]))
            first = ministry.FirstToken;
        if (map.Tag(first) is "WDT")
            first++; // "an act that | Mayor Panov described"
        return first < mention.FirstToken && !(isPerson && map.Tag(mention.FirstToken - 1) is "VBG") && !Qualifies(map, mention) ? new TokenRange(first, mention.FirstToken) : null;
    }

    /// <summary>"Member of Parliament | (MP) | Jane Doe": where a bracket in front of a name opens that gives an office in short or in full; -1 where none stands there.</summary>
    private static int BracketBefore(ClauseMap map, int name, int limit)
    {
        const int Longest = 5;
        if (map.Lower(name - 1) is not ")")
            return -1;
        var open = name - 2;
        while (open > limit && name - open <= Longest + 1 && map.Lower(open) is not "(")
            open--;
        return map.Lower(open) is "(" && open > limit ? open : -1;
    }

    /// <summary>"a major | Panov | foe", "a chief Panov ally": an adjective before a name that itself stands before a noun is the noun's, and no rank.</summary>
    private static bool Qualifies(ClauseMap map, EntityMention mention) =>
        map.PhraseAt(mention.FirstToken) is { } phrase && (map.Lower(phrase.FirstToken) is "a" or "an" || (phrase.Head >= mention.EndToken && map.Tag(phrase.FirstToken) is "DT" && map.Tag(phrase.Head) is "NN" or "NNS")) && AdjectivesLikeTitles.Contains(map.Lower(mention.FirstToken - 1)) && char.IsLower(map.Tokens[mention.FirstToken - 1].Text[0]);

    /// <summary>", a fellow at the institute," behind the name; also "who heads the agency".</summary>
    private static TokenRange? Appositive(ClauseMap map, EntityMention mention)
    {
        var start = mention.EndToken;
        var limit = map.SentenceBodyEnd(map.SentenceOf(mention.FirstToken));
        if (start < limit && map.Tag(start) is "POS")
            return null;
        if (map.Lower(start) is "of" && NounChain.StartingAt(map, start + 1, limit) is { } place)
            return new TokenRange(start + 1, place.End);
        if (start >= limit || map.Lower(start) is not ("," or "(" or "—" or "--" or "–"))
            return null;
        start++;
        if (map.Lower(start) is "of" && NounChain.StartingAt(map, start + 1, limit) is { } seat)
            return new TokenRange(start + 1, seat.End);
        if (map.Tag(start) is "CD" && map.Lower(start + 1) is ",")
            start += 2;
        if (start >= limit || map.Tag(start) is not ("DT" or "JJ" or "NN" or "NNP" or "NNS" or "PRP$" or "RB" or "WP" or "WP$" or "VBN") && !(map.Lower(start) is "one" && map.Lower(start + 1) is "of") || map.Lower(start) is "and" || (map.Tag(start) is "VBN" && map.Lower(start + 1) is "on" or "for" or "that"))
            return null;
        var end = start;
        while (end < limit && end - start < LongestAppositive && map.Lower(end) is not ("," or ";" or ")" or "—" or "--" or "–") && map.QuotationAt(end) < 0)
            end++;
        if (Apposition.IntroducesAnother(map, start, end, limit) || IsSomebodyElse(map, start, end))
            return null;
        var isRelative = map.Lower(start) is "whose" || map.Lower(start) is "who" && (WhoDescriptions.Contains(map.Lower(start + 1)) || HasWritten(map, start, end));
        return isRelative || !map.HasFiniteVerb(start, end) ? new TokenRange(start, end) : null;
    }

    /// <summary>"who has also authored a book": what somebody has published says who he is.</summary>
    private static bool HasWritten(ClauseMap map, int first, int end) => Enumerable.Range(first, end - first).Any(i => Authoring.Contains(map.Lower(i)));

    /// <summary>"the Brigades, Red Dawn, their allies": the next of a list of groups, all name and no word that describes.</summary>
    private static bool IsNextOfList(ClauseMap map, TokenRange range) => map.Lower(range.First - 1) is ","
        && Enumerable.Range(range.First, range.End - range.First).All(i => Words.IsProper(map.Tag(i)));

    /// <summary>"Doe, the painter Vera Roe, …": the next of a list, with a title and a name of its own.</summary>
    private static bool IsSomebodyElse(ClauseMap map, int start, int end) => end - 1 > start && map.PhraseAt(end - 1) is { } phrase && phrase.FirstToken == start
        && map.Text.NameAt(end - 1) is { Type: NameType.Person } name && name.FirstToken > start && name.EndToken == end;

    /// <summary>"the group's director, Betty Bradley": the phrase in front of a name set off by a comma.</summary>
    private static TokenRange? Preceding(ClauseMap map, EntityMention mention)
    {
        var comma = mention.FirstToken - 1;
        var first = map.SentenceOf(mention.FirstToken).FirstToken;
        if (comma <= first || map.Lower(comma) is not "," || map.Lower(mention.EndToken) is not ",")
            return null;
        return NounChain.EndingAt(map, comma, first) is { } chain && (map.Tag(chain.Head) is "NN" || (map.Tag(chain.Head) is "NNP" && chain.First == first && map.Lower(first) is "the" && map.Lower(chain.Head + 1) is "of")) && (chain.First == first || map.Lower(chain.First) is not ("a" or "an"))
            ? new TokenRange(chain.First, chain.End)
            : null;
    }
}

using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Reads the office that a text tells somebody to have been given, where no title gives it: "Panov won election to a second term as mayor", "she was sworn in as governor".</summary>
internal sealed class ElectedOffices(ClauseMap map, SpeakerLexicons lexicons)
{
    private const int Reach = 10;

    private static readonly WordSet Contests = WordSets.Of("election-contests");

    private static readonly WordSet Elections = WordSets.Of("words-of-election");

    /// <summary>The category of the office that the predicate behind one of somebody's mentions tells of; null where none does.</summary>
    public SpeakerCategory? Of(Entity person)
    {
        foreach (var mention in person.Mentions)
        {
            if (map.QuotationAt(mention.FirstToken) < 0 && Office(mention.EndToken) is { } office)
                return office;
        }

        return null;
    }

    /// <summary>"a runoff with Panov", "in the race against Panov": whoever ran against somebody.</summary>
    public bool IsOpponent(Entity person)
    {
        foreach (var mention in person.Mentions)
        {
            if (mention.Kind == MentionKind.Name && map.Lower(mention.FirstToken - 1) is "with" or "against" && Contests.Contains(map.Lower(mention.FirstToken - 2)))
                return true;
        }

        return false;
    }

    private SpeakerCategory? Office(int verb)
    {
        var limit = map.SentenceBodyEnd(map.SentenceOf(verb - 1));
        var election = verb + 1;
        if (verb >= limit || map.Lower(verb) is not ("won" or "was" or "is" or "has"))
            return null;
        while (election < limit && map.Lower(election) is "been" or "a" || (election < limit && Words.IsAdverb(map.Tag(election))))
            election++;
        if (election >= limit || !Elections.Contains(map.Lower(election)))
            return null;
        for (var i = election + 1; i < Math.Min(limit, election + Reach) && map.Lower(i) is not ("," or ";"); i++)
        {
            if (map.PhraseAt(i) is { } phrase && (map.Lower(i - 1) is "as" || i == election + 1) && lexicons.RoleIn(map.Tokens, phrase.FirstToken, phrase.EndToken) is { Category: SpeakerCategory.Official or SpeakerCategory.Security } role)
                return role.Category;
        }

        return null;
    }
}

using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"charged | on Monday | with", "went on trial | in the capital | for": a phrase of claim-verbs.tsv with a time, a place or who did it between its verb and its preposition.</summary>
internal static class PartedPhrase
{
    private const int MostAdjuncts = 2;

    /// <summary>"went on trial | on Monday | for".</summary>
    private const int LongestOpening = 3;

    private static readonly WordSet Prepositions = WordSets.Of("charge-prepositions-behind");

    private static readonly WordSet Openers = WordSets.Of("charge-adjunct-openers");

    /// <summary>The phrase whose words start at a token, and the index behind its preposition.</summary>
    public static (ClaimPhrase Phrase, int End)? At(ActorReading reading, Sentence sentence, int first)
    {
        for (var split = first + 1; split <= first + LongestOpening && split + 1 < sentence.EndToken; split++)
        {
            var preposition = BehindAdjuncts(reading, sentence, split);
            if (preposition == split || preposition >= sentence.EndToken || !Prepositions.Contains(reading.Tokens[preposition].Lower))
                continue;
            TokenList words = [.. Enumerable.Range(first, split - first).Append(preposition).Select(i => reading.Tokens[i])];
            if (reading.Lexicons.Claims.At(words, 0, words.Count) is { } match && match.Length == words.Count)
                return (match.Value, preposition + 1);
        }

        return null;
    }

    private static int BehindAdjuncts(ActorReading reading, Sentence sentence, int at)
    {
        for (var n = 0; n < MostAdjuncts && at + 1 < sentence.EndToken; n++)
        {
            var next = BehindAdjunct(reading, sentence, at);
            if (next == at)
                break;
            at = next;
        }

        return at;
    }

    private static int BehindAdjunct(ActorReading reading, Sentence sentence, int at)
    {
        var start = Openers.Contains(reading.Tokens[at].Lower) ? at + 1 : at;
        if (start < sentence.EndToken && reading.Phrases.At(start) is { } phrase && phrase.FirstToken == start && (TimeWords.Fills(reading.Tokens, start, phrase.EndToken) || (start > at && IsPlaceOrDoer(reading, at, phrase))))
            return phrase.EndToken;
        return at;
    }

    /// <summary>"in | the capital", "by | a jury".</summary>
    private static bool IsPlaceOrDoer(ActorReading reading, int opener, NounPhrase phrase) => reading.Tokens[opener].Lower switch
    {
        "by" => true,
        "in" or "at" => reading.Parties.EntityAt(phrase.Head) is { Type: NameType.Location } || Courts.Contains(reading.Tokens[phrase.Head].Lower),
        _ => false,
    };

    private static readonly WordSet Courts = WordSets.Of("courts");
}

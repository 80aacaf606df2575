using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>
/// Reads what the text tells that a speaker has been through: "Doe was shot in the arm", "Roe, who lost her husband", "Doe's son was killed" make a
/// victim, "Roe was in the cafe when the gunmen came" and "a driver who was parked outside" a witness.
/// </summary>
internal sealed class Experiences(ClauseMap map, SpeakerLexicons lexicons)
{
    private const int Reach = 25;

    private static readonly WordSet Harmed = WordSets.Of("harmed-participles");

    private static readonly WordSet Captivity = WordSets.Of("captivity-words");

    private static readonly WordSet Presences = WordSets.Of("presence-words");

    private static readonly WordSet Places = WordSets.Of("presence-prepositions");

    private static readonly WordSet Venues = WordSets.Of("venues");

    private static readonly WordSet Perceptions = WordSets.Of("witness-verbs");

    private static readonly WordSet Harms = WordSets.Of("harms-suffered");

    private static readonly WordSet Moments = WordSets.Of("attack-moments");

    private static readonly WordSet Felling = WordSets.Of("felling-forces");

    private static readonly WordSet Deaths = WordSets.Of("death-verbs");

    /// <summary>What the text tells at the mentions of somebody by name; null where it tells nothing of the kind.</summary>
    public SpeakerCategory? Of(Entity person)
    {
        SpeakerCategory? found = null;
        foreach (var mention in person.Mentions)
        {
            if (mention.Kind != MentionKind.Name || map.QuotationAt(mention.FirstToken) >= 0)
                continue;
            var category = OfOwner(mention.EndToken) ?? InClause(mention.EndToken) ?? AsSubject(mention);
            if (category == SpeakerCategory.Victim)
                return category;
            found ??= category;
        }

        return found;
    }

    /// <summary>What a relative clause within a phrase tells of whom it describes: "a man who was in the queue when the bomb went off".</summary>
    public SpeakerCategory? In(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (map.Lower(i) is "who")
                return OfVerb(i + 1, range.End, isRelative: true);
        }

        return null;
    }

    /// <summary>"who survived", "who was shot", "whose son was killed", "who lost his wife": what happened to a speaker tells more than any office.</summary>
    public bool AreHarm(TokenRange range)
    {
        for (var i = range.First; i + 1 < range.End; i++)
        {
            if (map.Lower(i) is "who" && Suffers(i + 1, range.End, "survived", "lost"))
                return true;
            if (map.Lower(i) is "whose" && Words.IsNoun(map.Tag(i + 1)) && Suffers(i + 2, range.End, "died", "perished"))
                return true;
        }

        return false;
    }

    private bool Suffers(int verb, int end, params ReadOnlySpan<string> verbs)
    {
        foreach (var active in verbs)
        {
            if (map.Lower(verb) == active)
                return active is not "lost" || map.Tag(verb + 1) is "PRP$";
        }

        return verb + 1 < end && map.Lower(verb) is "was" or "were" && Harmed.Contains(map.Lower(verb + 1));
    }

    /// <summary>"Doe's son was killed in the blast".</summary>
    private SpeakerCategory? OfOwner(int possessive)
    {
        if (map.Tag(possessive) is not "POS")
            return null;
        var limit = map.SentenceBodyEnd(map.SentenceOf(possessive));
        var verb = FirstFinite(possessive + 1, limit);
        if (verb < 0 || verb - possessive > 5 || lexicons.RoleIn(map.Tokens, possessive + 1, verb) is not { Category: SpeakerCategory.Victim })
            return null;
        return Deaths.Contains(map.Lower(verb)) || Harmed.Contains(map.Lower(BehindAuxiliaries(verb, limit))) ? SpeakerCategory.Victim : null;
    }

    /// <summary>", 34, a driver who was parked outside,": the relative clause behind a name or its appositive.</summary>
    private SpeakerCategory? InClause(int end)
    {
        var limit = Math.Min(end + Reach, map.SentenceBodyEnd(map.SentenceOf(end - 1)));
        for (var i = end; i < limit && !Words.IsFinite(map.Tag(i)) && map.QuotationAt(i) < 0; i++)
        {
            if (map.Lower(i) is "who")
                return OfVerb(i + 1, limit, isRelative: true);
        }

        return null;
    }

    /// <summary>"Doe was shot in the arm": the predicate of a sentence that the name opens, titles aside.</summary>
    private SpeakerCategory? AsSubject(EntityMention mention)
    {
        var sentence = map.SentenceOf(mention.FirstToken);
        var opens = map.PhraseAt(mention.FirstToken)?.FirstToken ?? mention.FirstToken;
        if (opens > sentence.FirstToken && (map.Tag(opens - 1) is "IN" or "TO" or "POS" || map.HasFiniteVerb(sentence.FirstToken, opens)))
            return null;
        var limit = map.SentenceBodyEnd(sentence);
        var verb = FirstFinite(mention.EndToken, limit);
        var direct = verb == mention.EndToken || (verb > 0 && map.Lower(mention.EndToken) is "," && map.Lower(verb - 1) is ",");
        return direct ? OfVerb(verb, limit, isRelative: false) : null;
    }

    private SpeakerCategory? OfVerb(int verb, int limit, bool isRelative)
    {
        var lower = map.Lower(verb);
        if (lower is "lost" && map.Tag(verb + 1) is "PRP$" or "CD" && lexicons.RoleIn(map.Tokens, verb + 2, Math.Min(limit, verb + 5)) is { Category: SpeakerCategory.Victim } && (isRelative || Has(verb, limit, Moments.Contains)))
            return SpeakerCategory.Victim;
        if (lower is "survived" || (lower is "suffered" or "sustained" && Has(verb + 1, Math.Min(limit, verb + 8), Harms.Contains)))
            return SpeakerCategory.Victim;
        if (isRelative && Perceptions.Contains(lower) && map.Tag(verb + 1) is "DT" or "PRP$" or "CD" or "JJ" or "NN" or "NNS" && map.Lower(verb + 1) is not "no")
            return SpeakerCategory.Witness;
        if (!Words.IsAuxiliary(lower))
            return null;
        var main = BehindAuxiliaries(verb, limit);
        if (main == verb)
            return null;
        if (IsHarmed(main, limit) || (map.Lower(main) is "held" or "taken" && Captivity.Contains(map.Lower(main + 1))))
            return SpeakerCategory.Victim;
        return (isRelative && (Presences.Contains(map.Lower(main)) || IsAtVenue(main, limit))) || (Places.Contains(map.Lower(main)) && IsBeforeMoment(main + 1, Math.Min(limit, main + Reach))) ? SpeakerCategory.Witness : null;
    }

    /// <summary>"(a student who was) in the lecture hall".</summary>
    private bool IsAtVenue(int preposition, int limit) => map.Lower(preposition) is "in" or "at" or "inside" or "outside" && map.Tag(preposition + 1) is "DT"
        && map.PhraseAt(preposition + 1) is { } place && place.EndToken <= limit && Venues.Contains(map.Lower(place.Head));

    /// <summary>"was shot in the arm"; whom the police shoot, or who was killed, is no survivor.</summary>
    private bool IsHarmed(int participle, int limit) => Harmed.Contains(map.Lower(participle)) && map.Lower(participle) is not "killed" && !Has(participle + 1, Math.Min(limit, participle + 6), Felling.Contains);

    /// <summary>"(in the cafe) when the gunmen came in".</summary>
    private bool IsBeforeMoment(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (map.Lower(i) is "when" or "as" or "while")
                return Has(i + 1, end, Moments.Contains);
        }

        return false;
    }

    private int BehindAuxiliaries(int verb, int limit)
    {
        var i = verb;
        while (i < limit && (Words.IsAuxiliary(map.Lower(i)) || (i > verb && Words.IsAdverb(map.Tag(i)) && !Presences.Contains(map.Lower(i)))))
            i++;
        return i;
    }

    private int FirstFinite(int first, int limit)
    {
        for (var i = first; i < limit; i++)
        {
            if (Words.IsFinite(map.Tag(i)))
                return i;
        }

        return -1;
    }

    private bool Has(int first, int end, Func<string, bool> test) => Enumerable.Range(first, Math.Max(0, end - first)).Any(i => test(map.Lower(i)));
}

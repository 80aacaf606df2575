using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Knows the places that stand beside an event and are those of something else: of a court, of an arrest, of what was said.</summary>
internal static class PlaceOfAnother
{
    private const int Reach = 3;

    /// <summary>"On Monday in Odrin": so far in, a place still opens its sentence.</summary>
    private const int OpeningReach = 4;

    /// <summary>Tokens from the place back to "by".</summary>
    private const int LongestClaimant = 8;

    private static readonly WordSet Claims = WordSets.Of("claims-by");

    private static readonly WordSet Prepositions = WordSets.Of("place-prepositions");

    private static readonly WordSet Joints = WordSets.Of("clause-joints");

    private static readonly WordSet Breaks = WordSets.Of("closeness-breaks");

    private static readonly WordSet Proceedings = WordSets.Of("place-proceedings");

    private static readonly WordSet Custody = WordSets.Of("custody-words");

    private static readonly WordSet SitePrepositions = WordSets.Of("scene-prepositions");

    private static readonly WordSet Care = WordSets.Of("care-verbs");

    private static readonly WordSet Targeting = WordSets.Of("targeting-verbs");

    /// <summary>"sentenced by a court in Multan", "arrested in Lille", "told reporters in Oslo", "the government in Oslo denied".</summary>
    public static bool Is(SentenceReading sentence, PlaceMention place)
    {
        var at = place.FirstToken - 1;
        while (at > sentence.First && sentence.Tag(at) is "DT" or "NN" or "JJ" or "NNP" or "RB" && sentence.Lower(at) is not ("in" or "at" or "near"))
            at--;
        if (IsOfClaimant(sentence, place.FirstToken))
            return true;
        if (sentence.Lower(at) == "in" && sentence.Lower(at - 1) is "government" or "regime" or "administration" or "parliament")
            return true;
        if (place.IsRelative && Proceedings.Contains(sentence.Lower(place.FirstToken - 1)))
            return true;
        return Prepositions.Contains(sentence.Lower(at))
            && Enumerable.Range(Math.Max(sentence.First, at - Reach), Math.Min(Reach, at - sentence.First)).Any(i => Proceedings.Contains(sentence.Lower(i)) && IsCloseBy(sentence, i, at) && !IsAttacked(sentence, i));
    }

    /// <summary>"was claimed by the Moon Front in Yemen": where those are who speak of it.</summary>
    private static bool IsOfClaimant(SentenceReading sentence, int place)
    {
        var at = place - 2;
        while (sentence.Lower(place - 1) is "in" or "of" && at > place - LongestClaimant && sentence.Tag(at) is "DT" or "JJ" or "NN" or "NNS" or "NNP" or "NNPS")
            at--;
        return at < place - 2 && sentence.Lower(at) == "by" && Claims.Contains(sentence.Lower(at - 1));
    }

    /// <summary>"In Peru, the man was sentenced for the murder": where the sentence was passed.</summary>
    public static bool IsBeforeProceeding(SentenceReading sentence, EventTrigger trigger, PlaceMention place) =>
        Enumerable.Range(place.EndToken, Math.Max(0, trigger.First - place.EndToken)).Any(i => sentence.Tag(i) is "VBN" or "VBD" && Proceedings.Contains(sentence.Lower(i)));

    /// <summary>"How can leaders in Peru talk of peace when people are murdered": where those are of whom another clause speaks, unless the sentence opens with the place.</summary>
    public static bool IsInClauseBefore(SentenceReading sentence, EventTrigger trigger, PlaceMention place)
    {
        if (trigger.IsNoun || place.FirstToken - sentence.First <= OpeningReach)
            return false;
        var join = Enumerable.Range(place.EndToken, Math.Max(0, trigger.First - place.EndToken)).FirstOrDefault(i => Joints.Contains(sentence.Lower(i)), -1);
        return join > 0 && sentence.Groups.Any(g => g.End == place.FirstToken - 1) && Enumerable.Range(place.EndToken, join - place.EndToken).Any(i => sentence.Tag(i) is "VB" or "VBD" or "VBZ" or "VBP" or "NN");
    }

    /// <summary>"an assault on the prison in Sebha", "taken hostage at a jail in Sebha", "gunmen stormed a hospital in Sebha", "shot dead at a clinic in Sebha": what was attacked is where the event was.</summary>
    private static bool IsAttacked(SentenceReading sentence, int noun)
    {
        var at = noun - 1;
        while (at > sentence.First && sentence.Tag(at) is "DT" or "JJ" or "NN" or "NNP" or "CD" or "PRP$")
            at--;
        if (sentence.Lower(noun) is "hospital" or "clinic" && SitePrepositions.Contains(sentence.Lower(at)) && !Enumerable.Range(sentence.First, at - sentence.First).Any(i => Care.Contains(sentence.Lower(i))))
            return true;
        if (sentence.Lower(noun) is "prison" or "jail" && sentence.Lower(at) is "at" or "inside" or "outside" && !Enumerable.Range(sentence.First, at - sentence.First).Any(i => Custody.Contains(sentence.Lower(i))))
            return true;
        return sentence.Lower(noun) is "prison" or "jail" or "court" or "hospital" or "clinic" or "parliament" && (sentence.Lower(at) is "on" or "against" || Targeting.Contains(sentence.Lower(at)));
    }

    /// <summary>No comma or further noun of place stands between.</summary>
    private static bool IsCloseBy(SentenceReading sentence, int word, int preposition)
    {
        for (var i = word + 1; i < preposition; i++)
        {
            if (sentence.Lower(i) is "," or ";" or "(" || Breaks.Contains(sentence.Lower(i)))
                return false;
        }

        return true;
    }
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>The places that a sentence gives an event.</summary>
internal static class EventPlaces
{
    private const int PlaceReach = 14;

    private static readonly WordSet SitePrepositions = WordSets.Of("site-prepositions");

    private static readonly WordSet ToSites = WordSets.Of("words-to-sites");

    private static readonly WordSet Threats = WordSets.Of("threats-to-places");

    private static readonly WordSet Living = WordSets.Of("living-verbs");

    private static readonly WordSet FromSites = WordSets.Of("words-from-sites");

    /// <summary>Whoever is "of" a country says nothing of where an attack was.</summary>
    private static readonly WordSet Holders = WordSets.Of("office-holders");

    /// <summary>The places of an event, each within the next.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The event's word in it.</param>
    /// <param name="places">All places of the sentence.</param>
    /// <param name="since">Index behind the event's word before this one.</param>
    /// <param name="until">Index of the next event's word.</param>
    /// <param name="alone">Whether the sentence tells of no other event.</param>
    public static IReadOnlyList<PlaceMention> Of(SentenceReading sentence, EventTrigger trigger, List<PlaceMention> places, int since, int until, bool alone)
    {
        var behind = places.Where(p => p.FirstToken >= trigger.End && p.FirstToken - trigger.End <= PlaceReach && p.FirstToken < until && IsSited(sentence, p)).ToList();
        if (behind.Count > 0)
            return Chain(sentence, behind);
        var within = places.Where(p => p.EndToken <= trigger.First && p.FirstToken >= since && trigger.First - p.EndToken <= 4 && IsModifier(sentence, p, trigger)).ToList();
        if (within.Count > 0)
            return within;
        var before = places.Where(p => p.EndToken <= trigger.First && (p.FirstToken >= since || alone) && IsSited(sentence, p) && !PlaceOfAnother.IsBeforeProceeding(sentence, trigger, p) && !PlaceOfAnother.IsInClauseBefore(sentence, trigger, p)).ToList();
        return before.Count > 0 ? Chain(sentence, before) : [];
    }

    /// <summary>"the Kabul bombing", not "Iran fired missiles".</summary>
    private static bool IsModifier(SentenceReading sentence, PlaceMention place, EventTrigger trigger)
    {
        if (!trigger.IsNoun && place.IsCountry && sentence.Lower(place.FirstToken - 1) != ",")
            return false;
        for (var i = place.EndToken; i < trigger.First; i++)
        {
            if (sentence.Tag(i) is not ("NN" or "JJ" or "NNP" or "CD" or "POS") && sentence.Lower(i) is not "'s")
                return false;
        }

        return true;
    }

    /// <summary>A name that no lexicon of places has must follow its preposition at once: "in Pandeglang", "near the town of Ilaro".</summary>
    private static bool IsSitedDirectly(SentenceReading sentence, PlaceMention place)
    {
        var at = place.FirstToken - 1;
        while (at > sentence.First && place.FirstToken - at < 5 && sentence.Tag(at) is "DT" or "NN" or "JJ" || sentence.Lower(at) == "of")
            at--;
        return (sentence.Lower(at) is "," && at == place.FirstToken - 1) || SitePrepositions.Contains(sentence.Lower(at)) || (ToSites.Contains(sentence.Lower(at)) && PlaceFinder.IsOfSettlement(sentence.Article, place.FirstToken));
    }

    /// <summary>"in", "at", "near" and their like lead to a place; "from" does not.</summary>
    private static bool IsSited(SentenceReading sentence, PlaceMention place)
    {
        if (PlaceOfAnother.Is(sentence, place))
            return false;
        if (place.IsRelative)
            return true;
        if (place.Country is null && !IsSitedDirectly(sentence, place))
            return false;
        for (var i = place.FirstToken - 1; i >= Math.Max(sentence.First, place.FirstToken - 8); i--)
        {
            var lower = sentence.Lower(i);
            if (ToSites.Contains(lower))
                return !IsHome(sentence, i) && (lower != "of" || (i > sentence.First && !IsHolder(sentence, i - 1) && sentence.Article.NameAt(i - 1) is not { Type: Text.NameType.Person }))
                       && (lower != "to" || !Threats.Contains(sentence.Lower(i - 1)))
                       && !Living.Contains(sentence.Lower(i - 1));
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "IN" or "MD" or ":" || FromSites.Contains(lower))
                return false;
        }

        return false;
    }

    /// <summary>"Ana Ruiz, 34, of | Reno": where somebody comes from.</summary>
    private static bool IsHome(SentenceReading sentence, int of) =>
        sentence.Lower(of) == "of" && sentence.Lower(of - 1) == "," && (Insertion.IsAge(sentence.Lower(of - 2)) || sentence.Article.NameAt(of - 2) is { Type: Text.NameType.Person });

    /// <summary>"the president", "the prosecutor general".</summary>
    private static bool IsHolder(SentenceReading sentence, int noun) =>
        Holders.Contains(sentence.Lower(noun)) || (sentence.Lower(noun) == "general" && Holders.Contains(sentence.Lower(noun - 1)));

    /// <summary>The first place and those that enclose it: "Forbury Gardens in Reading, Berkshire, UK".</summary>
    private static List<PlaceMention> Chain(SentenceReading sentence, List<PlaceMention> places)
    {
        var chain = new List<PlaceMention> { places[0] };
        foreach (var place in places.Skip(1))
        {
            if (place.FirstToken - chain[^1].EndToken > 7)
                break;
            for (var i = chain[^1].EndToken; i < place.FirstToken; i++)
            {
                if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD" or ":" || sentence.Lower(i) is "from" or "by" or "between" || sentence.Article.DateAt(i) is not null)
                    return chain;
            }

            chain.Add(place);
        }

        return chain;
    }
}

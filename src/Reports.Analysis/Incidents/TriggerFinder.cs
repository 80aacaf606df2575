using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>Finds the words that tell of violent events that happened.</summary>
internal sealed class TriggerFinder
{
    private const int PlaceReach = 14;

    /// <summary>Whoever is "of" a country says nothing of where an attack was.</summary>
    private static readonly HashSet<string> Holders = WordSets.Of("office-holders");

    private static readonly HashSet<string> Agents = WordSets.Of("new-agents");

    private readonly EventOpeners _openers = new();
    private readonly PhraseTable<(IncidentType Type, TriggerStrength Strength, bool Plural)> _nouns = new();
    private readonly PhraseTable<(IncidentType Type, TriggerStrength Strength)> _verbs = new();

    public TriggerFinder()
    {
        foreach (var row in LexiconFile.Rows("event-nouns"))
        {
            var type = Enum.Parse<IncidentType>(row[2], ignoreCase: true);
            var strength = Enum.Parse<TriggerStrength>(row[3], ignoreCase: true);
            _nouns.Add(row[1], (type, strength, true));
            _nouns.Add(row[0], (type, strength, false));
        }

        foreach (var row in LexiconFile.Rows("event-verbs"))
        {
            foreach (var form in row[0].Split('|'))
                _verbs.Add(form, (Enum.Parse<IncidentType>(row[1], ignoreCase: true), Enum.Parse<TriggerStrength>(row[2], ignoreCase: true)));
        }
    }

    /// <summary>All triggers in reading order.</summary>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="places">The places it names.</param>
    /// <param name="casualties">Statements of harm; one in a sentence without any trigger is a trigger itself.</param>
    /// <remarks>"In other parts of the city, police used tear gas. Nine people were hurt.": words that part an event from the one before count for the first harm told behind them in their paragraph.</remarks>
    public IReadOnlyList<EventTrigger> Find(IReadOnlyList<SentenceReading> sentences, IReadOnlyList<PlaceMention> places, IReadOnlyList<CasualtyMention> casualties)
    {
        var found = new List<EventTrigger>();
        var harm = casualties.GroupBy(c => c.Sentence).ToDictionary(g => g.Key, g => g.First());
        var nextPlace = 0;
        var apart = -1;
        foreach (var sentence in sentences)
        {
            var start = found.Count;
            var local = new List<PlaceMention>();
            while (nextPlace < places.Count && places[nextPlace].FirstToken < sentence.End)
                local.Add(places[nextPlace++]);
            FindIn(sentence, local, found, harm.GetValueOrDefault(sentence.Sentence.Index));
            if (found.Count == start && _openers.Of(sentence) == EventOpening.Apart)
                apart = sentence.Sentence.Paragraph;
            if (apart != sentence.Sentence.Paragraph || found.Count == start || !harm.ContainsKey(sentence.Sentence.Index))
                continue;
            if (found[start].Opening == EventOpening.None)
                found[start] = found[start] with { Opening = EventOpening.Apart };
            apart = -1;
        }

        return found;
    }

    private void FindIn(SentenceReading sentence, List<PlaceMention> places, List<EventTrigger> found, CasualtyMention? casualty)
    {
        var start = found.Count;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var trigger = NounAt(sentence, i) ?? VerbAt(sentence, i);
            if (trigger is null)
                continue;
            if (!IsInsideName(sentence, trigger) && IsReal(sentence, trigger) && !IsHabit(sentence, trigger))
                found.Add(trigger);
            i = trigger.End - 1;
        }

        var derived = found.Count == start && casualty is not null;
        if (derived)
            found.Add(new EventTrigger { First = casualty!.Trigger, End = casualty.Trigger + 1, Sentence = sentence.Sentence.Index, Type = IncidentType.Other, Strength = TriggerStrength.Weak, IsNoun = false });
        if (derived && casualty!.IsAftermath)
            return;
        for (var t = start; t < found.Count; t++)
        {
            var until = t + 1 < found.Count ? found[t + 1].First : sentence.End;
            var since = t > start ? found[t - 1].End : sentence.First;
            found[t] = found[t] with { Places = IsOfShare(sentence, found[t]) ? [] : PlacesOf(sentence, found[t], places, since, until, alone: found.Count == start + 1), Date = DateOf(sentence, found[t], since, until) };
        }

        for (var t = start; t + 1 < found.Count; t++)
            ShareClause(sentence, found, t);
        if (found.Count > start)
            found[start] = found[start] with { Opening = _openers.Of(sentence), BringsAgent = BringsAgent(sentence) };
    }

    /// <summary>"The worst explosion was at the station", "the two worst explosions, at …": where one of several was is not where they all were.</summary>
    private static bool IsOfShare(SentenceReading sentence, EventTrigger trigger) =>
        EventShare.Is(sentence) || (trigger is { IsNoun: true, IsPlural: true } && EventShare.IsRank(sentence.Lower(trigger.First - 1)));

    /// <summary>"a bomb", "another car bomb", "gunmen", "two militants"; not "the bomb".</summary>
    private static bool BringsAgent(SentenceReading sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!Agents.Contains(sentence.Lower(i)))
                continue;
            var opener = StartOfPhrase(sentence, i);
            return !HasOwner(sentence, opener, i) && sentence.Tag(opener) != "PRP$" && sentence.Lower(opener) is not ("the" or "this" or "that" or "these" or "those");
        }

        return false;
    }

    /// <summary>
    /// "an airstrike that killed nine people in Aleppo": the place behind "killed" is that of the strike. "On Friday troops killed Ruiz in an
    /// airstrike": so is the date before it.
    /// </summary>
    private static void ShareClause(SentenceReading sentence, List<EventTrigger> found, int t)
    {
        var (first, second) = (found[t], found[t + 1]);
        var isRelative = first.End == second.First || (first.End + 1 == second.First && sentence.Lower(first.End) is "that" or "which");
        if (first is { IsNoun: true, Strength: not TriggerStrength.Weak, Places.Count: 0 } && second is { IsNoun: false, Strength: TriggerStrength.Weak, Places.Count: > 0 } && isRelative)
            found[t] = first with { Places = second.Places };
        if (first is { IsNoun: false, Strength: TriggerStrength.Weak } && second is { IsNoun: true, Strength: not TriggerStrength.Weak } && IsMeans(sentence, first, second))
            found[t + 1] = second with { Date = second.Date ?? first.Date, Places = second.Places.Count > 0 ? second.Places : first.Places };
    }

    /// <summary>"killed the commander in an airstrike": the noun tells how the verb's deed was done.</summary>
    private static bool IsMeans(SentenceReading sentence, EventTrigger verb, EventTrigger noun)
    {
        var start = StartOfPhrase(sentence, noun.First);
        if (sentence.Lower(start) is not ("a" or "an") || sentence.Lower(start - 1) is not ("in" or "by" or "during"))
            return false;
        for (var i = verb.End; i < start; i++)
        {
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD" or "WP" or "WDT")
                return false;
        }

        return true;
    }

    private EventTrigger? NounAt(SentenceReading sentence, int i)
    {
        if (_nouns.LongestAt(sentence.Tokens, i, sentence.End) is not var (noun, length))
            return null;
        var end = i + length;
        if (sentence.Tag(end - 1) is "VBD" or "VBZ" or "VBP" or "VB" or "VBN" && length == 1)
            return null;
        if (sentence.Tag(end - 1) == "VBG" && length == 1 && sentence.Lower(i - 1) is not ("the" or "a" or "an" or "of" or "mass" or "deadly" or "'s") && sentence.Lower(end) is not ("of" or "in" or "on" or "at" or "spree" or "attack"))
            return null;
        var start = StartOfPhrase(sentence, i);
        var opener = sentence.Lower(start);
        return new EventTrigger
        {
            First = i,
            End = end,
            Sentence = sentence.Sentence.Index,
            Type = noun.Type,
            Strength = noun.Strength,
            IsNoun = true,
            IsPlural = noun.Plural,
            HasAim = sentence.Lower(end) is "on" or "against" && sentence.Article.DateAt(end + 1) is null,
            IsDefinite = opener is "the" or "this" or "that" or "these" or "those" or "his" or "their" or "its" || HasOwner(sentence, start, i),
            IsEarlier = opener is "a" or "an" && sentence.Lower(i - 1) is "earlier" or "previous" or "separate" or "unrelated",
            IsOther = opener is "another" || sentence.Lower(i - 1) is "similar" or "second" or "previous" or "earlier" or "separate" or "other" || sentence.Lower(start + 1) is "similar" or "second" or "previous" or "earlier" or "separate" or "other",
        };
    }

    private EventTrigger? VerbAt(SentenceReading sentence, int i)
    {
        if (_verbs.LongestAt(sentence.Tokens, i, sentence.End) is not var (verb, length))
            return null;
        if (length == 1 && sentence.Tag(i) is "NN" or "NNS" or "NNP" or "JJ" && !(sentence.Lower(i) is "killed" or "stabbed" or "shot" or "attacked" or "ambushed" or "kidnapped"))
            return null;
        return new EventTrigger { First = i, End = i + length, Sentence = sentence.Sentence.Index, Type = verb.Type, Strength = verb.Strength, IsNoun = false, IsDefinite = false };
    }

    /// <summary>"has been bombed hundreds of times", "is often attacked": what happens again and again is no event of its own.</summary>
    private static bool IsHabit(SentenceReading sentence, EventTrigger trigger)
    {
        const int Reach = 4;
        if (trigger.IsNoun)
            return trigger.IsPlural && (Enumerable.Range(trigger.First - (2 * Reach), (3 * Reach) + 2).Any(i => sentence.Lower(i) is "commonplace" or "rampant" or "frequent" or "frequently" or "regular" or "regularly" or "often" or "routinely" or "numerous" or "countless" or "sporadic")
                || sentence.Lower(trigger.End) is "are" && sentence.Lower(trigger.End + 1) is "a" or "common");
        for (var i = Math.Max(sentence.First, trigger.First - 2); i < Math.Min(sentence.End, trigger.End + Reach); i++)
        {
            if (sentence.Lower(i) is "repeatedly" or "often" or "frequently" or "regularly" or "routinely"
                || (sentence.Lower(i) == "times" && sentence.Lower(i - 1) is "of" or "many" or "several" or "countless"))
                return true;
        }

        return false;
    }

    private static int StartOfPhrase(SentenceReading sentence, int noun)
    {
        var at = noun;
        while (at > sentence.First && noun - at < 8 && (sentence.Tag(at - 1) is "NN" or "NNP" or "NNPS" or "NNS" or "JJ" or "JJS" or "JJR" or "CD" or "POS" or "VBN" or "VBG" or "DT" or "PRP$" || sentence.Lower(at - 1) is "'s"))
        {
            at--;
            if (sentence.Tag(at) is "DT" or "PRP$")
                break;
        }

        return at;
    }

    private static bool HasOwner(SentenceReading sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.Lower(i) is "'s" or "'" || sentence.Tag(i) == "POS")
                return true;
        }

        return false;
    }

    private static bool IsInsideName(SentenceReading sentence, EventTrigger trigger) =>
        sentence.Article.NameAt(trigger.First) is { Type: Text.NameType.Organization or Text.NameType.Person } name && name.EndToken - name.FirstToken > 1;

    /// <summary>Figures of speech, plans and possibilities are no events.</summary>
    private static bool IsReal(SentenceReading sentence, EventTrigger trigger)
    {
        var before = sentence.Lower(trigger.First - 1);
        var behind = sentence.Lower(trigger.End);
        if (before is "heart" or "sexual" or "indecent" or "common" or "panic" or "asthma" or "cyber" or "verbal" or "personal" or "counter" or "hunger" or "labor" or "labour" or "general" or "scathing" or "political" or "phishing" or "shark" or "online" or "advertising" or "under-cyber" or "photo" or "dog" or "rhetorical" or "gas" or "volcanic" or "population" or "cosmic" or "goal" or "bear" or "transfer")
            return false;
        if (behind is "midfielder" or "ad" or "ads" or "line" or "dog" or "dogs" or "ratings" or "range" or "star" or "hole")
            return false;
        return trigger.IsNoun ? IsRealNoun(sentence, trigger) : Mood.IsActual(sentence, trigger.First) && !(before == "to" && sentence.Lower(trigger.First - 2) is "attempt" or "tried" or "trying" or "plot" or "plotting" or "plan" or "planned" or "planning" or "wanted" or "threatened");
    }

    private static bool IsRealNoun(SentenceReading sentence, EventTrigger trigger)
    {
        for (var i = trigger.First - 1; i >= Math.Max(sentence.First, trigger.First - 4); i--)
        {
            if (sentence.Lower(i) is "future" or "potential" or "possible" or "planned" or "plot" or "plotting" or "planning" or "prevent" or "further" or "any" or "threatened" or "imminent" or "against" or "anti" or "no" or "foil" or "thwart" or "foiled" or "threaten" or "commit" or "avert" or "more" or "next" or "new" && !(sentence.Lower(i) is "new" && trigger.Strength == TriggerStrength.Strong) && !(sentence.Lower(i) is "against" && i < trigger.First - 2))
                return false;
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "IN" or ",")
                break;
        }

        return sentence.Lower(trigger.End) is not ("plot" or "plots" or "threat" or "threats" or "victims" or "helicopter" or "helicopters" or "rifle" or "rifles" or "aircraft" or "submarine" or "range" or "charges" or "investigation" or "squad" or "alert" or "drill");
    }

    private static IReadOnlyList<PlaceMention> PlacesOf(SentenceReading sentence, EventTrigger trigger, List<PlaceMention> places, int since, int until, bool alone)
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

    private static bool IsModifier(SentenceReading sentence, PlaceMention place, EventTrigger trigger)
    {
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
        return sentence.Lower(at) is "in" or "at" or "near" or "outside" or "on" or "inside" or ",";
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
            if (lower is "in" or "at" or "near" or "outside" or "on" or "inside" or "around" or "across" or "of" or "along" or "through" or "hit" or "against" or "attacked" or "targeted" or "to" or "into" or "stormed" or "targeting" or "bombed" or "north" or "south" or "east" or "west")
                return (lower != "of" || (i > sentence.First && !IsHolder(sentence, i - 1) && sentence.Article.NameAt(i - 1) is not { Type: Text.NameType.Person }))
                       && (lower != "to" || sentence.Lower(i - 1) is not ("threat" or "threats" or "danger" or "poses" or "pose" or "posed" or "message" or "warning"))
                       && sentence.Lower(i - 1) is not ("lived" or "born" or "living" or "moved" or "raised");
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "IN" or "MD" or ":" || lower is "from" or "by" or "with" or "said")
                return false;
        }

        return false;
    }

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
                if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD" or ":" || sentence.Lower(i) is "from" or "by" or "between")
                    return chain;
            }

            chain.Add(place);
        }

        return chain;
    }

    private static DateMention? DateOf(SentenceReading sentence, EventTrigger trigger, int since, int until)
    {
        DateMention? best = null;
        var distance = int.MaxValue;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Article.DateAt(i) is not { Kind: not DateKind.Dateline } date)
                continue;
            var gap = date.FirstToken >= trigger.End ? date.FirstToken - trigger.End : trigger.First - date.EndToken;
            var inside = date.FirstToken >= since && date.EndToken <= until;
            var weight = gap + (inside ? 0 : 12);
            if (weight < distance && (inside || gap < 12) && !IsReport(sentence, date) && !IsCompared(sentence, date) && !DateOfAnother.Is(sentence, trigger, date) && !((trigger is { IsNoun: true, IsDefinite: true } || date is { Kind: DateKind.Relative, IsCurrent: false }) && IsOfAnotherVerb(sentence, trigger, date)))
                (best, distance) = (date, weight);
            i = date.EndToken - 1;
        }

        return best;
    }

    /// <summary>In "died in 1977 of wounds suffered in the attack" the year dates the death.</summary>
    private static bool IsOfAnotherVerb(SentenceReading sentence, EventTrigger trigger, DateMention date)
    {
        if (date.EndToken <= trigger.First && trigger.First - date.EndToken <= 3)
            return false;
        if (date.FirstToken == sentence.First || sentence.Lower(date.FirstToken - 1) is "on" or "in" && date.FirstToken - 1 == sentence.First)
            return false;
        var (from, to) = date.FirstToken >= trigger.End ? (trigger.End, date.FirstToken) : (date.EndToken, trigger.First);
        for (var i = from; i < to; i++)
        {
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "VBN" or "MD" || sentence.Lower(i) is ";" or "that" or "which" or "who" or "when" or "since")
                return true;
        }

        return false;
    }

    /// <summary>"the deadliest attack this year", "the third such raid this month": a stretch of time to compare with.</summary>
    private static bool IsCompared(SentenceReading sentence, DateMention date) =>
        date.IsCurrent && Enumerable.Range(sentence.First, date.FirstToken - sentence.First).Any(i => (sentence.Tag(i) == "JJS" && sentence.Lower(i) != "least") || sentence.Lower(i) is "such" or "second" or "third" or "fourth" or "first" or "deadliest");

    /// <summary>"police said on Saturday" dates the report, not the event.</summary>
    private static bool IsReport(SentenceReading sentence, DateMention date)
    {
        if (sentence.Lower(date.EndToken) is "'s" or "'")
            return false;
        for (var i = date.FirstToken - 1; i >= Math.Max(sentence.First, date.FirstToken - 2); i--)
        {
            if (sentence.Lower(i) is "said" or "confirmed" or "reported" or "announced" or "says" or "told" or "arrested" or "statement" or "added" or "condemned")
                return true;
        }

        return sentence.Lower(date.EndToken) is "said" or "that" or "reported" or "confirmed" || (sentence.Lower(date.FirstToken - 1) == "since" && sentence.Lower(date.EndToken + 1) != "when");
    }
}

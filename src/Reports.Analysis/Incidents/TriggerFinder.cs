using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>Finds the words that tell of violent events that happened.</summary>
internal sealed class TriggerFinder
{
    private static readonly WordSet Demonstratives = WordSets.Of("demonstrative-determiners");

    private static readonly WordSet BeforeGerunds = WordSets.Of("before-gerund-nouns");

    private static readonly WordSet BehindGerunds = WordSets.Of("behind-gerund-nouns");

    private static readonly WordSet Known = WordSets.Of("event-determiners");

    private static readonly WordSet Earlier = WordSets.Of("earlier-events");

    /// <summary>"in revenge for the killing": what is answered came before.</summary>
    private static readonly WordSet Answers = WordSets.Of("words-of-revenge");

    private static readonly WordSet CertainVerbs = WordSets.Of("certain-verbs");

    private static readonly WordSet Others = WordSets.Of("other-events");

    private static readonly WordSet Agents = WordSets.Of("new-agents");

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
        var harm = casualties.GroupBy(c => c.Sentence).ToDictionary(g => g.Key, g => (IReadOnlyList<CasualtyMention>)[.. g]);
        var nextPlace = 0;
        var apart = -1;
        (int Paragraph, DateMention Date)? day = null;
        foreach (var sentence in sentences)
        {
            var start = found.Count;
            var local = new List<PlaceMention>();
            while (nextPlace < places.Count && places[nextPlace].FirstToken < sentence.End)
                local.Add(places[nextPlace++]);
            FindIn(sentence, local, found, harm.GetValueOrDefault(sentence.Sentence.Index, []));
            if (found.Count == start && _openers.Of(sentence) == EventOpening.Apart)
                apart = sentence.Sentence.Paragraph;
            if (day is var (opened, date) && opened == sentence.Sentence.Paragraph && found.Count > start && found[start] is { Date: null, Strength: TriggerStrength.Strong, IsDefinite: false } undated)
                found[start] = undated with { Date = date };
            day = found.Count == start && DayAtHead(sentence) is { } next ? (sentence.Sentence.Paragraph, next) : null;
            if (apart != sentence.Sentence.Paragraph || found.Count == start || !harm.ContainsKey(sentence.Sentence.Index))
                continue;
            if (found[start].Opening == EventOpening.None)
                found[start] = found[start] with { Opening = EventOpening.Apart };
            apart = -1;
        }

        return found;
    }

    /// <summary>"On Dec. 7th, troops asked for help. Aircraft conducted a strike on the building.": a day that opens a sentence without an event is that of the next sentence's.</summary>
    private static DateMention? DayAtHead(SentenceReading sentence) =>
        sentence.Article.DateAt(sentence.First + (sentence.Lower(sentence.First) == "on" ? 1 : 0)) is { Kind: DateKind.Day or DateKind.Weekday } date ? date : null;

    private void FindIn(SentenceReading sentence, List<PlaceMention> places, List<EventTrigger> found, IReadOnlyList<CasualtyMention> harmed)
    {
        var start = found.Count;
        var casualty = harmed.Count > 0 ? harmed[0] : null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var trigger = FightAt(sentence, i) ?? NounAt(sentence, i) ?? VerbAt(sentence, i);
            if (trigger is null)
                continue;
            if (ActualEvent.Is(sentence, trigger))
                found.Add(trigger);
            i = trigger.End - 1;
        }

        var derived = found.Count == start && casualty is not null;
        if (derived)
            found.Add(new EventTrigger { First = casualty!.Trigger, End = casualty.Trigger + 1, Sentence = sentence.Sentence.Index, Type = IncidentType.Other, Strength = TriggerStrength.Weak, IsNoun = false });
        if (derived && casualty is { IsAftermath: true } or { Identifies: true })
            return;
        var compared = found.Count > start ? ComparedEvent.Of(sentence, found.GetRange(start, found.Count - start), harmed) : null;
        if (compared is not null && harmed.Any(c => c.Trigger >= compared.First))
            Insert(found, start, new EventTrigger { First = compared.First, End = compared.First + 1, Sentence = sentence.Sentence.Index, Type = IncidentType.Other, Strength = TriggerStrength.Weak, IsNoun = false });
        foreach (var elsewhere in harmed.Where(c => c.IsElsewhere))
            Part(found, start, elsewhere);
        for (var t = start; t < found.Count; t++)
        {
            var until = t + 1 < found.Count ? found[t + 1].First : sentence.End;
            var apart = compared is not null && found[t].First >= compared.First;
            var since = Math.Max(t > start ? found[t - 1].End : sentence.First, apart ? compared!.First : 0);
            found[t] = found[t] with { Places = IsOfShare(sentence, found[t]) ? [] : FoughtFor(places, found[t]) ?? EventPlaces.Of(sentence, found[t], places, since, until, alone: found.Count == start + 1 && !apart), Date = EventDate.Of(sentence, found[t], harmed.Any(c => c.IsElsewhere && c.Trigger == found[t].First) ? found[t].First : since, until) };
            if (!apart && ComparedEvent.IsToldByAnother(sentence, found[t]))
                found[t] = found[t] with { IsCompared = true };
            if (apart)
                found[t] = found[t] with { IsCompared = true, Date = compared!.Date };
            else if (compared?.Date is not null && found[t].Date == compared.Date)
                found[t] = found[t] with { Date = null };
        }

        for (var t = start; t + 1 < found.Count; t++)
            ShareClause(sentence, found, t);
        ShareSentence(found, start);
        if (found.Count > start)
            found[start] = found[start] with { Opening = _openers.Of(sentence), BringsAgent = BringsAgent(sentence) };
    }

    /// <summary>"killed 23 in Jos and 12 in Kano": two events, of one kind.</summary>
    private static void Part(List<EventTrigger> found, int start, CasualtyMention elsewhere)
    {
        var last = found.FindLastIndex(t => t.First < elsewhere.Trigger);
        if (last < start)
            return;
        if (!found.Exists(t => t.Sentence == elsewhere.Sentence && t.First < elsewhere.Trigger && t.Strength != TriggerStrength.Weak))
            found[last] = found[last] with { Strength = TriggerStrength.Generic };
        var kind = found.FindLast(t => t.Sentence == elsewhere.Sentence && t.First < elsewhere.Trigger && t.Type != IncidentType.Other)?.Type ?? IncidentType.Other;
        Insert(found, start, new EventTrigger { First = elsewhere.Trigger, End = elsewhere.Trigger + 1, Sentence = elsewhere.Sentence, Type = kind, Strength = TriggerStrength.Generic, IsNoun = false, IsOther = true });
    }

    /// <summary>Puts a trigger in its place among those of a sentence; a word that is one already tells as much.</summary>
    private static void Insert(List<EventTrigger> found, int start, EventTrigger trigger)
    {
        var at = found.FindIndex(start, t => t.First >= trigger.First);
        if (at >= 0 && found[at].First == trigger.First)
            return;
        found.Insert(at < 0 ? found.Count : at, trigger);
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
            var opener = EventPhrase.StartOf(sentence, i);
            return !EventPhrase.HasOwner(sentence, opener, i) && sentence.Tag(opener) != "PRP$" && !Demonstratives.Contains(sentence.Lower(opener));
        }

        return false;
    }

    /// <summary>
    /// "an airstrike that killed nine people in Aleppo on Friday", "an airstrike has killed nine people in Aleppo", "the raid in which gunmen killed nine people in Aleppo": the place and day behind "killed" are those of the strike. "On Friday troops killed Ruiz in an
    /// airstrike": so is the date before it.
    /// </summary>
    private static void ShareClause(SentenceReading sentence, List<EventTrigger> found, int t)
    {
        var (first, second) = (found[t], found[t + 1]);
        var isRelative = first.End == second.First || (first.End + 1 == second.First && sentence.Lower(first.End) is "has" or "have" or "had") || (first.End + 1 == second.First && sentence.Lower(first.End) is "that" or "which") || (sentence.Lower(first.End) == "in" && sentence.Lower(first.End + 1) == "which");
        if (first is { IsNoun: true, Strength: not TriggerStrength.Weak } && second is { IsNoun: false, Strength: TriggerStrength.Weak })
            found[t] = first with { Places = isRelative && first.Places.Count == 0 ? second.Places : first.Places, Date = (isRelative ? second.Date : null) ?? first.Date ?? (first.IsPlural ? null : second.Date) };
        if (first is { IsNoun: false, Strength: TriggerStrength.Weak } && second is { IsNoun: true, Strength: not TriggerStrength.Weak } && IsMeans(sentence, first, second))
            found[t + 1] = second with { Date = second.Date ?? first.Date, Places = second.Places.Count > 0 ? second.Places : first.Places };
    }

    /// <summary>"The gunman was shot dead by police after killing nine people in Odrin on Friday": the one verb that tells an event's kind, without a day or place, has those of the harm.</summary>
    private static void ShareSentence(List<EventTrigger> found, int start)
    {
        var telling = Enumerable.Range(start, found.Count - start).Where(i => found[i].Strength != TriggerStrength.Weak).ToList();
        if (telling is not [var only] || found[only] is not { IsNoun: false, Date: null, Places.Count: 0 } verb || found.FindIndex(start, t => t.Strength == TriggerStrength.Weak && (t.Date is not null || t.Places.Count > 0)) is not (>= 0 and var weak))
            return;
        found[only] = verb with { Date = found[weak].Date, Places = found[weak].Places };
    }

    /// <summary>"killed the commander in an airstrike", "were killed in rebel attacks": the noun tells how the verb's deed was done.</summary>
    private static bool IsMeans(SentenceReading sentence, EventTrigger verb, EventTrigger noun)
    {
        var start = EventPhrase.StartOf(sentence, noun.First);
        if (!(sentence.Lower(start) is "a" or "an" || (noun.IsPlural && sentence.Tag(start) is not ("DT" or "PRP$"))) || sentence.Lower(sentence.Article.IsArmedGroup(start - 1) ? start - 2 : start - 1) is not ("in" or "by" or "during"))
            return false;
        for (var i = verb.End; i < start; i++)
        {
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD" or "WP" or "WDT" && !sentence.Article.IsArmedGroup(i))
                return false;
        }

        return true;
    }

    /// <summary>"captured | the town of Odrin": the place that changed hands is where the fight was.</summary>
    private static IReadOnlyList<PlaceMention>? FoughtFor(List<PlaceMention> places, EventTrigger trigger) =>
        trigger.FoughtFor is { } name && places.FindAll(p => p.FirstToken <= name && name < p.EndToken) is { Count: > 0 } own ? own : null;

    private static EventTrigger? FightAt(SentenceReading sentence, int i) => Incidents.FoughtFor.At(sentence, i) is var (end, place)
        ? new EventTrigger { First = i, End = end, Sentence = sentence.Sentence.Index, Type = IncidentType.Clash, Strength = TriggerStrength.Strong, IsNoun = false, FoughtFor = place }
        : null;

    private EventTrigger? NounAt(SentenceReading sentence, int i)
    {
        if (_nouns.LongestAt(sentence.Tokens, i, sentence.End) is not var (noun, length))
            return null;
        var end = i + length;
        if (sentence.Tag(end - 1) is "VBD" or "VBZ" or "VBP" or "VB" or "VBN" && length == 1)
            return null;
        if (sentence.Lower(i) == "death" && sentence.Lower(i - 1) == "to")
            return null; // "stabbed to death in Odrin", "sentenced to death": part of the verb
        if (sentence.Tag(end - 1) == "VBG" && length == 1 && !BeforeGerunds.Contains(sentence.Lower(i - 1)) && !BehindGerunds.Contains(sentence.Lower(end)))
            return null;
        var start = EventPhrase.StartOf(sentence, i);
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
            IsDefinite = Known.Contains(opener) || EventPhrase.HasOwner(sentence, start, i),
            IsEarlier = (opener is "a" or "an" && Earlier.Contains(sentence.Lower(i - 1))) || (sentence.Lower(start - 1) is "for" or "to" && Answers.Contains(sentence.Lower(start - 2))),
            IsOther = opener is "another" || IsOther(sentence.Lower(i - 1)) || IsOther(sentence.Lower(start + 1)),
        };
    }

    private static bool IsOther(string lower) => Others.Contains(lower);

    private EventTrigger? VerbAt(SentenceReading sentence, int i)
    {
        if (DrivenInto.IsAt(sentence.Tokens, i, sentence.End))
            return Deed(sentence, i, IncidentType.VehicleRamming);
        if ((FiredAt.At(sentence.Tokens, i, sentence.End) ?? FiredAt.HitBy(sentence.Tokens, i, sentence.First, sentence.End)) is { } barrage)
            return Deed(sentence, i, barrage);
        if (DrivenInto.IsStruckBy(sentence.Tokens, i, sentence.End))
            return Deed(sentence, i, IncidentType.VehicleRamming, TriggerStrength.Weak);
        if (ThrownAt.At(sentence.Tokens, i, sentence.First, sentence.End) is { } throwing)
            return Deed(sentence, i, throwing);
        if (BombDamage.At(sentence.Tokens, i, sentence.First, sentence.End) is var (damage, isKnown))
            return Deed(sentence, i, damage, isKnown ? TriggerStrength.Weak : TriggerStrength.Strong);
        if (PlantedBomb.At(sentence.Tokens, i, sentence.First, sentence.End) is { } isToldOf)
            return Deed(sentence, i, IncidentType.Bombing, isToldOf ? TriggerStrength.Weak : TriggerStrength.Strong);
        if (DeedOnThing.At(sentence, i) is { } deed)
            return Deed(sentence, i, deed);
        if (_verbs.LongestAt(sentence.Tokens, i, sentence.End) is not var (verb, length))
            return null;
        if (length == 1 && sentence.Tag(i) is "NN" or "NNS" or "NNP" or "JJ" && !CertainVerbs.Contains(sentence.Lower(i)))
            return null;
        return Deed(sentence, i, verb.Type, verb.Strength, length);
    }

    /// <summary>The event that a verb tells of.</summary>
    private static EventTrigger Deed(SentenceReading sentence, int verb, IncidentType type, TriggerStrength strength = TriggerStrength.Strong, int length = 1) =>
        new() { First = verb, End = verb + length, Sentence = sentence.Sentence.Index, Type = type, Strength = strength, IsNoun = false };
}

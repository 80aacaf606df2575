using Reports.Analysis.Actors;
using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>
/// "The mayor was attacked in Odrin on Friday by a man with a knife", "a man attacked two nurses with a hammer": an attack on somebody's body that the
/// text tells as a fact, though of no harm. What critics, newspapers and dogs do to somebody is none.
/// </summary>
internal static class PhysicalAttack
{
    /// <summary>Tokens behind the verb in which its agent, its weapon and its scene stand.</summary>
    private const int Reach = 14;

    private const int LongestAgent = 6;

    private static readonly WordSet Agents = WordSets.Of("bodily-attackers");

    private static readonly WordSet OfWords = WordSets.Of("attacks-in-words");

    private static readonly WordSet Scenes = WordSets.Of("scenes-of-assault");

    private static readonly WordSet SitePrepositions = WordSets.Of("site-prepositions");

    private static readonly WeaponWords Weapons = new();

    /// <summary>Whether a trigger is a verb "attack" whose clause says by its weapon, its doer, its scene, or its day and town that a body was attacked.</summary>
    public static bool Is(SentenceReading sentence, EventTrigger trigger)
    {
        if (trigger.IsNoun || !IsVerb(sentence, trigger.First) || Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => OfWords.Contains(sentence.Lower(i))))
            return false;
        var subject = Clause.SubjectOf(sentence, trigger.First, out var auxiliary);
        return Clause.HasBe(sentence, auxiliary, trigger.First)
            ? (subject >= 0 || IncidentTargets.IsThing(sentence.Lower(auxiliary - 1))) && IsBodily(sentence, trigger)
            : IsAtSomebody(sentence, trigger) && (HasWeapon(sentence, trigger) || (subject >= 0 && IsAttacker(sentence.Groups[subject]) && (trigger.Date is not null || trigger.Places.Count > 0)));
    }

    private static bool IsVerb(SentenceReading sentence, int verb) => sentence.Lower(verb) is "attacked" or "attacking" or "attacks";

    /// <summary>"by a man", "with a knife", "in a park", "in Odrin on Friday"; who is attacked by whom nobody knows for a man of violence may be attacked in words.</summary>
    private static bool IsBodily(SentenceReading sentence, EventTrigger trigger)
    {
        var by = Enumerable.Range(trigger.End, Reach).FirstOrDefault(i => sentence.Lower(i) == "by", -1);
        if (by > 0 && sentence.Article.DateAt(by + 1) is null)
            return IsAgent(sentence, by + 1);
        return HasWeapon(sentence, trigger) || HasScene(sentence, trigger)
            || (trigger.Date?.Kind is DateKind.Day or DateKind.Weekday or DateKind.NearDay && trigger.Places.Any(p => !p.IsCountry));
    }

    /// <summary>"a man", "two masked youths", "an armed mob", "Moon Front fighters".</summary>
    private static bool IsAgent(SentenceReading sentence, int first)
    {
        for (var i = first; i < Math.Min(sentence.End, first + LongestAgent); i++)
        {
            if (Agents.Contains(sentence.Lower(i)) || sentence.Article.IsArmedGroup(i))
                return true;
            if (sentence.Tag(i) is "VBD" or "VBZ" or "IN" && sentence.Lower(i) != "of" || sentence.Lower(i) == ",")
                return false;
        }

        return false;
    }

    private static bool IsAttacker(PersonGroup group) => group.Noun is { } noun && (Agents.Contains(noun.Singular) || noun.Category == VictimCategory.Attacker);

    /// <summary>"attacked | two nurses", "attacking | a bus".</summary>
    private static bool IsAtSomebody(SentenceReading sentence, EventTrigger trigger) =>
        Clause.GroupBehind(sentence, trigger.End) is var target and >= 0 && !sentence.Groups[target].IsPronoun
        || Enumerable.Range(trigger.End, 4).TakeWhile(i => sentence.Tag(i) is "DT" or "JJ" or "NN" or "CD" or "PRP$").Any(i => IncidentTargets.IsThing(sentence.Lower(i)));

    /// <summary>"with a | kitchen knife".</summary>
    private static bool HasWeapon(SentenceReading sentence, EventTrigger trigger) => Behind(sentence, trigger).Any(i =>
        sentence.Lower(i) == "with" && Enumerable.Range(i + 1, 4).TakeWhile(n => sentence.Tag(n) is "DT" or "JJ" or "NN" or "NNS" or "NNP" or "PRP$" or "VBN" or "CD").Any(n => Weapons.EndsAt(sentence.Tokens, n)));

    /// <summary>"in a | park", "outside her home".</summary>
    private static bool HasScene(SentenceReading sentence, EventTrigger trigger) => Behind(sentence, trigger).Any(i =>
        SitePrepositions.Contains(sentence.Lower(i)) && Enumerable.Range(i + 1, 4).TakeWhile(n => sentence.Tag(n) is "DT" or "JJ" or "NN" or "PRP$" or "NNP" or "POS").Any(n => Scenes.Contains(sentence.Lower(n))));

    private static IEnumerable<int> Behind(SentenceReading sentence, EventTrigger trigger) =>
        Enumerable.Range(trigger.End, Reach).TakeWhile(i => i < sentence.End && sentence.Lower(i) is not (";" or "but"));
}

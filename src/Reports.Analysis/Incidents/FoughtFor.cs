using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>
/// "recaptured three villages from the Moon Front", "Odrin was liberated from the rebels", "the battle for Odrin", "the fall of Odrin to the rebels":
/// forces and an armed group fight for a place. Both must be told: a suspect is captured, a country liberated and a seat taken without a fight.
/// </summary>
internal static class FoughtFor
{
    private const int Reach = 10;

    private const int LongestObject = 8;

    /// <summary>Tokens between "launched" and the offensive, and between that and "to".</summary>
    private const int LongestOffensive = 5;

    private static readonly WordSet Taking = WordSets.Of("verbs-of-conquest");

    private static readonly WordSet Holding = WordSets.Of("control-verbs");

    private static readonly WordSet Attempting = WordSets.Of("fighting-attempts");

    private static readonly WordSet Offensives = WordSets.Of("offensives");

    private static readonly WordSet Launching = WordSets.Of("launching-verbs");

    private static readonly WordSet Nouns = WordSets.Of("changes-of-hands");

    private static readonly WordSet Fighters = WordSets.Of("fighting-parties");

    private static readonly WordSet Areas = WordSets.Of("fought-for-areas");

    private static readonly WordSet Settlements = WordSets.Of("settlements");

    /// <summary>Where the words end that tell of the fight, and the token of the place's name, where one is named.</summary>
    public static (int End, int? Place)? At(SentenceReading sentence, int first)
    {
        if (NounAt(sentence, first) is { } change)
            return change;
        var verb = Attempting.Contains(sentence.Lower(first)) && sentence.Lower(first + 1) == "to" ? first + 2 : BehindOffensive(sentence, first) ?? first;
        if (!sentence.Tag(verb).StartsWith("VB", StringComparison.Ordinal) && verb == first || EndOfVerb(sentence, verb) is not { } end)
            return null;
        if (Clause.SubjectOf(sentence, verb, out var auxiliary) is var _ && Clause.HasBe(sentence, auxiliary, verb))
            return IsPlaceBefore(sentence, auxiliary) && IsParty(sentence, end) ? (end, auxiliary - 1) : null;
        return PlaceBehind(sentence, end) is { } place && (IsParty(sentence, place.End) || IsPartyBefore(sentence, first)) ? (end, place.Name) : null;
    }

    /// <summary>"the battle for | Odrin", "the fall of Odrin to the rebels".</summary>
    private static (int End, int? Place)? NounAt(SentenceReading sentence, int noun)
    {
        var isBattle = sentence.Lower(noun) is "battle" && sentence.Lower(noun + 1) == "for";
        if (!isBattle && !(Nouns.Contains(sentence.Lower(noun)) && sentence.Lower(noun + 1) == "of") || !sentence.Tag(noun).StartsWith("NN", StringComparison.Ordinal))
            return null;
        return PlaceBehind(sentence, noun + 2) is { Name: not null } place && (isBattle || IsParty(sentence, place.End) || IsPartyBefore(sentence, noun)) ? (noun + 1, place.Name) : null;
    }

    /// <summary>"launched an | offensive on Thursday to retake": the verb of taking behind an offensive that is on.</summary>
    private static int? BehindOffensive(SentenceReading sentence, int noun)
    {
        if (!Offensives.Contains(sentence.Lower(noun)) || !Enumerable.Range(noun - LongestOffensive, LongestOffensive).Any(i => Launching.Contains(sentence.Lower(i))))
            return null;
        var to = Enumerable.Range(noun + 1, LongestOffensive).FirstOrDefault(i => sentence.Lower(i) == "to", -1);
        return to > 0 && sentence.Tag(to + 1) == "VB" ? to + 1 : null;
    }

    /// <summary>"recaptured", "took control of", "wrested full control of".</summary>
    private static int? EndOfVerb(SentenceReading sentence, int verb)
    {
        if (Taking.Contains(sentence.Lower(verb)))
            return verb + 1;
        if (!Holding.Contains(sentence.Lower(verb)))
            return null;
        var control = sentence.Tag(verb + 1) == "JJ" ? verb + 2 : verb + 1;
        return sentence.Lower(control) == "control" && sentence.Lower(control + 1) == "of" ? control + 2 : null;
    }

    /// <summary>"the town of Odrin", "three villages", "the hospital complex": where the phrase ends, and the token of its name.</summary>
    private static (int End, int? Name)? PlaceBehind(SentenceReading sentence, int first)
    {
        var area = false;
        int? name = null;
        var i = first;
        for (; i < Math.Min(sentence.End, first + LongestObject) && sentence.Tag(i) is "DT" or "JJ" or "CD" or "NN" or "NNS" or "NNP" or "NNPS" or "RB" or "VBN" || (i > first && sentence.Lower(i) == "of"); i++)
        {
            area |= Areas.Contains(sentence.Lower(i)) || Settlements.Contains(sentence.Lower(i));
            name = IsTown(sentence, i) ? i : name;
            if (sentence.Groups.Any(g => g.First <= i && i < g.End && g.Noun is not null))
                return null; // "captured a soldier", "the town's mayor"
        }

        return (area || name == i - 1) && sentence.Tag(i) != "POS" ? (i, name) : null;
    }

    /// <summary>"Odrin has been | liberated", "the town was | overrun".</summary>
    private static bool IsPlaceBefore(SentenceReading sentence, int auxiliary) =>
        IsTown(sentence, auxiliary - 1) || Areas.Contains(sentence.Lower(auxiliary - 1)) || Settlements.Contains(sentence.Lower(auxiliary - 1));

    private static bool IsTown(SentenceReading sentence, int token) => sentence.Article.NameAt(token) is { Type: NameType.Location } && !sentence.Article.IsArmedGroup(token) && sentence.Tag(token).StartsWith("NNP", StringComparison.Ordinal);

    /// <summary>"from the | Moon Front", "by rebels", "to the militants", "in fighting with rebels".</summary>
    private static bool IsParty(SentenceReading sentence, int from)
    {
        var at = Enumerable.Range(from, LongestObject).FirstOrDefault(i => sentence.Lower(i) is "from" or "by" or "to" or "with", -1);
        return at > 0 && Enumerable.Range(at + 1, LongestObject).TakeWhile(i => sentence.Tag(i) is not ("VBD" or "VBZ" or "IN")).Any(i => IsFighter(sentence, i));
    }

    /// <summary>"Government troops", "Peshmerga fighters", "the Moon Front" before the verb, and no word of another clause between.</summary>
    private static bool IsPartyBefore(SentenceReading sentence, int verb) =>
        Enumerable.Range(1, Reach).Select(n => verb - n).TakeWhile(i => i >= sentence.First && sentence.Lower(i) is not ("," or ";" or "that" or "by" or "said")).Any(i => IsFighter(sentence, i));

    private static bool IsFighter(SentenceReading sentence, int i) => sentence.Article.IsArmedGroup(i) || Fighters.Contains(sentence.Lower(i));
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Weighs whether a text tells of violence at all, or of accidents, sports and politics in violent words.</summary>
/// <param name="Violence">Number of words of weapons, attackers and their deeds.</param>
/// <param name="Accidents">Number of words of accidents, illness and forces of nature.</param>
internal readonly record struct ViolenceEvidence(int Violence, int Accidents)
{
    private const int ChargeReach = 3;

    /// <summary>"Dozens".</summary>
    private const int MassToll = 24;

    private static readonly WordSet BeforeGunfire = WordSets.Of("before-gunfire");

    private static readonly WordSet Deaths = WordSets.Of("deaths");

    private static readonly WordSet Protests = WordSets.Of("protests");

    private static readonly WordSet Spans = WordSets.Of("spans-of-time");

    private static readonly WordSet NaturalDeaths = WordSets.Of("natural-deaths");

    private static readonly WordSet Causes = WordSets.Of("fatal-causes");

    private static readonly WordSet Guilt = WordSets.Of("guilt-words");

    private static readonly WordSet Rumours = WordSets.Of("rumour-participles");

    private static readonly WordSet TradeWorkers = WordSets.Of("trade-workers");

    private static readonly WordSet Violent = WordSets.Of("violence");

    private static readonly WordSet MurderSigns = WordSets.Of("murder-signs");

    private static readonly WordSet Scenes = WordSets.Of("accident-scenes");

    private static readonly WordSet AttackSigns = WordSets.Of("attack-signs");

    private static readonly WordSet Accidental = WordSets.Of("accidents");

    /// <summary>Whether a sentence speaks of an accident, an illness or a force of nature, and of no weapon or attacker.</summary>
    public static bool IsAccident(SentenceReading sentence) => AccidentsOf(sentence) > 0 && Count(sentence, Violent) == 0;

    public static ViolenceEvidence Of(IEnumerable<SentenceReading> sentences)
    {
        var sum = default(ViolenceEvidence);
        foreach (var sentence in sentences)
            sum = new ViolenceEvidence(sum.Violence + Count(sentence, Violent), sum.Accidents + AccidentsOf(sentence));
        return sum;
    }

    /// <summary>A fire that burns, not one that is opened or ceased.</summary>
    private static bool IsFire(SentenceReading sentence, int i) =>
        sentence.Lower(i) is "fire" && !BeforeGunfire.Contains(sentence.Lower(i - 1)) && sentence.Lower(i + 1) is not ("on" or "upon" or "at");

    /// <summary>"dies aged 95", "died of cancer".</summary>
    public static bool IsNaturalDeath(SentenceReading sentence, CasualtyMention casualty) =>
        Deaths.Contains(sentence.Lower(casualty.Trigger)) && Enumerable.Range(casualty.Trigger + 1, 3).Any(i => NaturalDeaths.Contains(sentence.Lower(i)));

    /// <summary>"80 people have died in two months of protests": deaths that protests brought.</summary>
    public static bool IsOfUnrest(SentenceReading sentence, CasualtyMention casualty)
    {
        const int Reach = 9;
        if (!casualty.Group.HasNumber || casualty.Outcome is not (Briefings.Outcome.Killed or Briefings.Outcome.Wounded))
            return false;
        var from = Math.Max(casualty.Trigger, casualty.Group.End - 1) + 1;
        return sentence.Lower(from) is "in" or "during" or "amid" &&
               Enumerable.Range(from + 1, Reach).TakeWhile(i => sentence.Lower(i) is not ("," or ";") && sentence.Tag(i) is not ("VBD" or "VBZ" or "VBP")).Any(i => Protests.Contains(sentence.Lower(i)) && sentence.Article.DateAt(i) is null);
    }

    /// <summary>"have died in two months of protests": the toll of days and months.</summary>
    public static bool IsTollOfUnrest(SentenceReading sentence, CasualtyMention casualty)
    {
        var from = Math.Max(casualty.Trigger, casualty.Group.End - 1) + 2;
        return IsOfUnrest(sentence, casualty) && Enumerable.Range(from, 3).Any(i => Spans.Contains(sentence.Lower(i)) && sentence.Lower(i + 1) == "of");
    }

    /// <summary>"Her brother Robert died" beside an attack: a single death that no word ties to violence.</summary>
    public static bool IsUnrelatedDeath(SentenceReading sentence, CasualtyMention casualty, IReadOnlyList<CasualtyMention> casualties, IReadOnlyList<EventTrigger> triggers) =>
        casualty is { IsBareDeath: true, Group.Count: { Minimum: 1, Maximum: 1 }, Group.HasNumber: false, Group.Name: not null } && Count(sentence, Violent) == 0 && !IsDeathOfWounds(sentence, casualty) &&
        !casualties.Any(c => c != casualty && c.Sentence == casualty.Sentence && !c.IsBareDeath) &&
        !triggers.Any(t => t.Sentence == casualty.Sentence && t.First != casualty.Trigger) &&
        !casualties.Any(c => !c.IsBareDeath && c.Group.Person is not null && c.Group.Person == casualty.Group.Person);

    /// <summary>"died at the scene", "died of a self-inflicted gunshot wound", "died of her wounds in hospital".</summary>
    private static bool IsDeathOfWounds(SentenceReading sentence, CasualtyMention casualty)
    {
        const int Reach = 7;
        return sentence.Lower(casualty.Trigger + 1) is "of" or "from" or "at" or "in" or "on" && Enumerable.Range(casualty.Trigger + 2, Reach).TakeWhile(i => sentence.Lower(i) is not ("," or ";")).Any(i => Causes.Contains(sentence.Lower(i)));
    }

    /// <summary>"is responsible for the deaths of hundreds": what somebody is charged with at large, over years, is no figure of one event.</summary>
    public static bool IsCharge(SentenceReading sentence, CasualtyMention casualty) =>
        casualty.Group is { HasNumber: true, Count: { Qualifier: Briefings.CountQualifier.Approximate, Maximum: null } } &&
        casualty.Group.Count.Minimum is null or >= MassToll &&
        Enumerable.Range(casualty.Trigger - ChargeReach, ChargeReach).Any(i => Guilt.Contains(sentence.Lower(i)) && sentence.Lower(i + 1) is "for" or "of");

    /// <summary>"was found dead with two shots in the head", "the body, with signs of torture, was found": found so, somebody was killed on purpose.</summary>
    public static bool IsFoundMurdered(SentenceReading sentence, CasualtyMention casualty) =>
        casualty.Outcome == Briefings.Outcome.Killed && Count(sentence, MurderSigns) > 0
        && Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => sentence.Lower(i) is "found" or "discovered" && sentence.Tag(i) is "VBD" or "VBN");

    /// <summary>"the death of Judge Ruiz", for which nobody is said to be responsible.</summary>
    public static bool IsDeathOfAnyKind(SentenceReading sentence, CasualtyMention casualty) =>
        sentence.Lower(casualty.Trigger) == "death" && !Enumerable.Range(casualty.Trigger - ChargeReach - 1, ChargeReach + 1).Any(i => Guilt.Contains(sentence.Lower(i)) || sentence.Lower(i) == "responsibility");

    /// <summary>"Panov was said to have been killed in May, but the report was never confirmed": a death that the text itself does not believe.</summary>
    public static bool IsUnconfirmed(SentenceReading sentence, CasualtyMention casualty) =>
        casualty is { Outcome: Briefings.Outcome.Killed, Group.Count: { Minimum: 1, Maximum: 1 } }
        && Enumerable.Range(casualty.Trigger - 6, 6).Any(i => sentence.Lower(i) == "to" && sentence.Lower(i + 1) == "have" && Rumours.Contains(sentence.Lower(i - 1)))
        && Enumerable.Range(casualty.Trigger, sentence.End - casualty.Trigger).Any(i => sentence.Lower(i) is "confirmed" or "verified" && Enumerable.Range(i - 3, 3).Any(n => sentence.Lower(n) is "never" or "not" or "n't") || sentence.Lower(i) is "untrue" or "premature");

    /// <summary>"a bomb on a ferry", "a gas attack": what accidents happen to says nothing of one beside a word for an attack.</summary>
    private static int AccidentsOf(SentenceReading sentence) =>
        Count(sentence, Accidental) + (Count(sentence, Violent) + Count(sentence, AttackSigns) == 0 ? Count(sentence, Scenes) : 0);

    private static int Count(SentenceReading sentence, WordSet words)
    {
        var count = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words.Contains(sentence.Tokens[i].Lower) && !((ReferenceEquals(words, Accidental) || ReferenceEquals(words, Scenes)) && TradeWorkers.Contains(sentence.Lower(i + 1))) || (ReferenceEquals(words, Accidental) && IsFire(sentence, i)) || sentence.Article.IsArmedGroup(i) && ReferenceEquals(words, Violent))
                count++;
        }

        return count;
    }
}

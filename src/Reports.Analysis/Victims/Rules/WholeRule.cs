using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"four of the 12 engineers they kidnapped were freed", "three of the 12 people killed were children": what a clause that follows on a share says of its whole.</summary>
internal sealed class WholeRule(CasualtyVerbs verbs) : ICasualtyRule
{
    /// <summary>How many words may stand between the persons and the verb: "that the gunmen had".</summary>
    private const int Reach = 5;

    private static readonly WordSet Taken = WordSets.Of("taken-verbs");

    private static readonly WordSet Holding = WordSets.Of("holding-verbs");

    private static readonly WordSet Be = WordSets.Of("passive-auxiliaries");

    private static readonly WordSet Openers = WordSets.Of("taken-openers");

    public string Name => "victims.whole";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        foreach (var share in sentence.Groups)
        {
            if (share.Whole is not { Noun.Category: not VictimCategory.Attacker } whole)
                continue;
            if (HarmBehind(sentence, share.End) is { } harm)
                found.Add(sentence.Mention(Name, harm.Outcome, whole, harm.First, whole.First, harm.End) with { IsViolent = harm.Verb.Violent, IsBareDeath = harm.Verb.Intransitive });
            else if (VerbBehind(sentence, share.End) is var verb and >= 0)
                found.Add(sentence.Mention(Name, Outcome.Abducted, whole, verb, whole.First, verb + 1) with { IsViolent = true });
            else if (whole.Noun.Singular is "hostage" or "captive")
                found.Add(sentence.Mention(Name, Outcome.Abducted, whole, share.End - 1, whole.First, share.End) with { IsViolent = true });
        }
    }

    /// <summary>"people killed in", "people who were wounded", "people who died".</summary>
    private HarmVerb? HarmBehind(SentenceReading sentence, int from)
    {
        var at = from;
        while (at < from + Reach && (sentence.Lower(at) is "who" || (at > from && (Be.Contains(sentence.Lower(at)) || sentence.Tag(at) is "RB"))))
            at++;
        if (HarmVerb.At(verbs, sentence, at) is not { } harm)
            return null;
        var passive = Be.Contains(sentence.Lower(at - 1)) || (at == from && harm.Verb.Form.HasFlag(VerbForm.Participle) && sentence.Tag(harm.End) is "IN" or "VBD" or "VBP" or "VBZ" or "RB" or ",");
        return at > from && harm.Verb.Intransitive || passive ? harm : null;
    }

    /// <summary>"taken by", "who were held", "they had been holding", "they took hostage"; not "who took part".</summary>
    private static bool IsHeld(SentenceReading sentence, int i, int from) =>
        sentence.Lower(i + 1) is "hostage" or "captive" || (sentence.Lower(i) is "taken" or "held" && (i == from || Be.Contains(sentence.Lower(i - 1))) && !Forces.Act(sentence, i + 1)) || (sentence.Lower(i) is "holding" && sentence.Lower(from) is not "who" && i > from);

    /// <summary>Index of the verb of being taken in the clause that follows on the persons directly; -1 where none does.</summary>
    private static int VerbBehind(SentenceReading sentence, int from)
    {
        var relative = Openers.Contains(sentence.Lower(from));
        for (var i = from; i < from + Reach; i++)
        {
            if (Taken.Contains(sentence.Lower(i)))
                return i;
            if (Holding.Contains(sentence.Lower(i)))
                return IsHeld(sentence, i, from) ? i : -1;
            if (!relative || sentence.Lower(i) is "not" or "n't" or "never" or "," or ";")
                return -1;
        }

        return -1;
    }
}

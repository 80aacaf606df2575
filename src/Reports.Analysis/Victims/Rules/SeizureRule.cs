using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"gunmen seized 12 engineers", "the rebels are holding six teachers": what police do to suspects, attackers do to captives.</summary>
internal sealed class SeizureRule : ICasualtyRule
{
    /// <summary>Tokens from "taken" to those who took: "from his home in the north of the city on Friday".</summary>
    private const int Reach = 12;

    private static readonly WordSet Seizing = WordSets.Of("seizing-verbs");

    private static readonly WordSet CarryingOff = WordSets.Of("carrying-off-verbs");

    public string Name => "victims.seizure";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (CarryingOff.Contains(sentence.Lower(i)) && CarriedOff(sentence, i) is { } captive)
            {
                found.Add(sentence.Mention(Name, Outcome.Abducted, captive, i, captive.First, i + 1) with { IsViolent = true });
                continue;
            }

            if (!Seizing.Contains(sentence.Lower(i)) || !Mood.IsActual(sentence, i) || Clause.GroupBehind(sentence, i + 1) is not (var target and >= 0))
                continue;
            if (sentence.Groups[target] is not { HasNumber: true, IsShare: false, OfArmedGroup: false, Noun: { Category: not (VictimCategory.Attacker or VictimCategory.Unknown) } } group)
                continue;
            if (Clause.SubjectOf(sentence, i, out var auxiliary) is not (var subject and >= 0) || Clause.HasBe(sentence, auxiliary, i) && sentence.Tag(i) != "VBG")
                continue;
            if (sentence.Groups[subject] is { OfArmedGroup: true } or { Noun.Category: VictimCategory.Attacker })
                found.Add(sentence.Mention(Name, Outcome.Abducted, group, i, i, group.End) with { IsViolent = true });
        }
    }

    /// <summary>"The banker was | taken from his home by four armed men": who was, where attackers did it.</summary>
    private static PersonGroup? CarriedOff(SentenceReading sentence, int verb)
    {
        if (sentence.Tag(verb) is not ("VBN" or "VBD") || !Mood.IsActual(sentence, verb) || Clause.SubjectOf(sentence, verb, out var auxiliary) is not (var subject and >= 0) || !Clause.HasBe(sentence, auxiliary, verb))
            return null;
        var by = Enumerable.Range(verb + 1, Reach).TakeWhile(i => sentence.Lower(i) is not ("," or ";" or "and" or "but")).FirstOrDefault(i => sentence.Lower(i) == "by", -1);
        return by > 0 && ArmedAgent.AreCaptors(sentence, by) && sentence.Groups[subject] is { IsPronoun: false, OfArmedGroup: false, Noun.Category: not VictimCategory.Attacker } captive ? captive : null;
    }
}

using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"gunmen seized 12 engineers", "the rebels are holding six teachers": what police do to suspects, attackers do to captives.</summary>
internal sealed class SeizureRule : ICasualtyRule
{
    private static readonly WordSet Seizing = WordSets.Of("seizing-verbs");

    public string Name => "victims.seizure";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
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
}

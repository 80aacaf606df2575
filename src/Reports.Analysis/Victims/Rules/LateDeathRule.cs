using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>Those who were hurt first and died later: "two of the injured died in hospital", "three people died of their wounds". They come on top of the dead told of before.</summary>
internal sealed class LateDeathRule(CasualtyVerbs verbs) : ICasualtyRule
{
    /// <summary>Name of the rule in a record.</summary>
    public const string Id = "victims.late";

    private const int Reach = 5;

    private static readonly WordSet Wounds = WordSets.Of("injury-nouns");

    public string Name => Id;

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (HarmVerb.At(verbs, sentence, i) is not { Outcome: Outcome.Killed, Verb.Intransitive: true } harm || !Mood.IsActual(sentence, i))
                continue;
            if (Clause.SubjectOf(sentence, i, out _) is var subject and >= 0 && sentence.Groups[subject] is { HasNumber: true, Name: null } group && IsOfHurt(sentence, group, harm))
                found.Add(sentence.Mention(Name, Outcome.Killed, group, harm.First, group.First, harm.End) with { IsPart = true, IsBareDeath = true, IsAftermath = true });
            i = harm.End - 1;
        }
    }

    private static bool IsOfHurt(SentenceReading sentence, PersonGroup group, HarmVerb harm) =>
        group is { IsShare: true, HeadOutcome: Outcome.Wounded }
        || (sentence.Lower(harm.End) is "of" or "from" or "to" && Enumerable.Range(harm.End + 1, Reach).TakeWhile(i => sentence.Tag(i) is "DT" or "PRP$" or "JJ" or "NN" or "NNS" or "NNP" or "POS").Any(i => Wounds.Contains(sentence.Lower(i))));
}

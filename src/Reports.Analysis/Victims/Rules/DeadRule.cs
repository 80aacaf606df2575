using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>A state behind its subject: "nine dead and 20 hurt", "leaving 12 people dead", "190 were dead", "two are missing".</summary>
internal sealed class DeadRule : ICasualtyRule
{
    private static readonly WordSet Leaving = WordSets.Of("leaving-dead");

    private static readonly WordSet BeforeNoun = WordSets.Of("dead-nouns");

    public string Name => "victims.state";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (StateAt(sentence, i) is not { } outcome || IsModifier(sentence, i) || !Mood.IsActual(sentence, i))
                continue;
            var subject = Clause.SubjectOf(sentence, Remains(sentence, i) ? i - 1 : i, out var auxiliary);
            if (subject < 0 || (sentence.Groups[subject].End != auxiliary && !Clause.HasBe(sentence, auxiliary, i) && !Remains(sentence, i)))
                continue;
            var list = sentence.Groups[subject].End == auxiliary && !Clause.HasBe(sentence, auxiliary, i) && !IsLeft(sentence, i) ? [sentence.Groups[subject]] : Clause.ListTo(sentence, subject);
            var number = list.Count > 1 ? sentence.NextList() : 0;
            foreach (var member in list)
                found.Add(sentence.Mention(Name, outcome, member, i, member.First, i + 1) with { List = number, IsPart = member.IsShare });
        }
    }

    private static Outcome? StateAt(SentenceReading sentence, int i) => sentence.Lower(i) switch
    {
        "dead" => Outcome.Killed,
        "missing" => Outcome.Missing,
        "unhurt" or "unharmed" => null,
        _ => null,
    };

    private static bool IsLeft(SentenceReading sentence, int state)
    {
        for (var i = state - 1; i >= Math.Max(sentence.First, state - 14); i--)
        {
            if (Leaving.Contains(sentence.Lower(i)))
                return true;
        }

        return false;
    }

    /// <summary>"seven remain | missing".</summary>
    private static bool Remains(SentenceReading sentence, int state) => sentence.Lower(state) == "missing" && sentence.Lower(state - 1) is "remain" or "remained" or "remains";

    /// <summary>"the dead man", "shot dead": not a state of a subject.</summary>
    private static bool IsModifier(SentenceReading sentence, int i) =>
        BeforeNoun.Contains(sentence.Lower(i - 1)) ||
        (sentence.Tag(i + 1) is "NN" or "NNS" && sentence.Lower(i + 1) is not ("yesterday" or "today"));
}

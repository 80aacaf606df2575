using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims.Rules;

/// <summary>Harm said by the noun itself: "the 20 victims of the assault", "nine deaths", "35 bodies", "no casualties".</summary>
internal sealed class FigureRule : ICasualtyRule
{
    private static readonly WordSet SpokenOf = WordSets.Of("spoken-of");

    public string Name => "victims.figure";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        foreach (var group in sentence.Groups)
        {
            if (group is not { HeadOutcome: { } outcome, HasNumber: true, IsShare: false } || !Mood.IsActual(sentence, group.First))
                continue;
            if (found.Exists(m => m.Group.First == group.First) || IsOneSpokenOf(sentence, group))
                continue;
            found.Add(sentence.Mention(Name, outcome, group, group.End - 1, group.First, group.End) with { IsPart = sentence.Lower(group.End - 1) is "bodies" or "body" or "corpses" });
        }
    }

    /// <summary>"a notebook of one victim": something is told of one of the dead, not that there was one.</summary>
    private static bool IsOneSpokenOf(SentenceReading sentence, PersonGroup group) =>
        group.Count is { Minimum: 1, Maximum: 1 } && SpokenOf.Contains(sentence.Lower(group.First - 1));
}

namespace Reports.Analysis.Victims.Rules;

/// <summary>Harm said by the noun itself: "the 20 victims of the assault", "nine deaths", "35 bodies", "no casualties".</summary>
internal sealed class FigureRule : ICasualtyRule
{
    public string Name => "victims.figure";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        foreach (var group in sentence.Groups)
        {
            if (group is not { HeadOutcome: { } outcome, HasNumber: true, IsShare: false } || !Mood.IsActual(sentence, group.First))
                continue;
            if (found.Exists(m => m.Group.First == group.First))
                continue;
            found.Add(sentence.Mention(Name, outcome, group, group.End - 1, group.First, group.End) with { IsPart = sentence.Lower(group.End - 1) is "bodies" or "body" or "corpses" });
        }
    }
}

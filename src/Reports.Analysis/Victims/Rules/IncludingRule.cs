namespace Reports.Analysis.Victims.Rules;

/// <summary>A share behind a whole: "72 people were killed, including 29 children", "seven dead, among them a nun", "killed two judges: Ana Ruiz and Luis Mora". Runs behind the rules that find wholes.</summary>
internal sealed class IncludingRule : ICasualtyRule
{
    private const int Reach = 22;

    /// <summary>How far a colon may stand behind the whole whose members it names: "died in the blast: Ana Ruiz and …".</summary>
    private const int LongestTail = 4;

    /// <summary>Name of the rule in a record.</summary>
    public const string Id = "victims.including";

    public string Name => Id;

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (Opener(sentence, i) is not { } end || Clause.GroupBehind(sentence, end) is not (var group and >= 0) || WholeBefore(sentence, i, found) is not { } whole)
                continue;
            if (end == i + 1 && sentence.Lower(i) is ":" or "--" or "—" && (sentence.Groups[group].Name is null || i - Math.Max(whole.End, whole.Group.DescriptionEnd) > LongestTail))
                continue;
            var list = Clause.ListFrom(sentence, group).Where(g => !found.Exists(m => m.Group.First == g.First)).ToList();
            var number = list.Count > 1 ? sentence.NextList() : 0;
            foreach (var part in list.Where(g => g.HeadOutcome is null && !g.IsPronoun))
                found.Add(sentence.Mention(Name, whole.Outcome, part, i, part.First, part.End) with { IsPart = true, List = number, IsViolent = whole.IsViolent, IsAttacker = whole.IsAttacker });
        }
    }

    private static int? Opener(SentenceReading sentence, int i)
    {
        if (sentence.Lower(i) is "including" or "includes" or "included" or ":" or "--" or "—")
            return i + 1;
        if (sentence.Lower(i) == "among" && sentence.Lower(i + 1) is "them" or "whom")
            return sentence.Lower(i + 2) is "was" or "were" or "are" ? i + 3 : i + 2;
        return null;
    }

    /// <summary>The whole that a share belongs to: the last figure before it, in the same clause.</summary>
    private static CasualtyMention? WholeBefore(SentenceReading sentence, int opener, List<CasualtyMention> found)
    {
        CasualtyMention? best = null;
        foreach (var mention in found)
        {
            if (mention.Sentence != sentence.Sentence.Index || mention.IsPart || mention.Group.First >= opener)
                continue;
            var end = mention.Group.DescriptionEnd <= opener ? mention.Group.DescriptionEnd : mention.Group.End;
            var last = Math.Max(end, mention.Trigger < opener ? mention.End : end);
            if (last > opener || opener - last > Reach || mention.Group is { Count: { Minimum: 1, Maximum: 1 } })
                continue;
            if (best is null || mention.Group.First >= best.Group.First)
                best = mention;
        }

        return best;
    }
}

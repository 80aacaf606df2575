using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"the assassination of Judge Ruiz", "the deaths of 22 people", "Ruiz's murder".</summary>
internal sealed class NounRule(CasualtyNouns nouns) : ICasualtyRule
{
    public string Name => "victims.noun";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (nouns.Find(sentence.Lower(i)) is not { Kind: CasualtyNounKind.Event } noun || sentence.Tag(i) is "VBG" or "VBD" or "VBP" && sentence.Lower(i + 1) != "of" || !Mood.IsActualNoun(sentence, i))
                continue;
            if (sentence.Lower(i + 1) == "of")
                ReadOf(sentence, i, noun, found);
            else if (sentence.Tag(i - 1) == "POS" || sentence.Lower(i - 1) is "'s" or "'" || sentence.Tag(i - 2) == "POS")
                ReadOwner(sentence, i, noun, found);
        }
    }

    private void ReadOf(SentenceReading sentence, int noun, CasualtyNoun meaning, List<CasualtyMention> found)
    {
        var at = Clause.GroupBehind(sentence, noun + 2);
        if (at < 0)
            return;
        var list = Clause.ListFrom(sentence, at).Where(g => IsParticular(sentence, g)).ToList();
        var number = list.Count > 1 ? sentence.NextList() : 0;
        foreach (var member in list)
            found.Add(sentence.Mention(Name, meaning.Outcome, member, noun, noun, member.End) with { List = number, IsViolent = meaning.Violent, IsPart = member.IsShare });
    }

    private void ReadOwner(SentenceReading sentence, int noun, CasualtyNoun meaning, List<CasualtyMention> found)
    {
        var end = sentence.Tag(noun - 1) == "POS" || sentence.Lower(noun - 1) is "'s" or "'" ? noun - 1 : noun - 2;
        if (sentence.GroupEndingAt(end) is var at and >= 0 && sentence.Groups[at] is { Name: not null } group)
            found.Add(sentence.Mention(Name, meaning.Outcome, group, noun, group.First, noun + 1) with { IsViolent = meaning.Violent });
    }

    /// <summary>"the killing of civilians" speaks of a kind of deed; a name, a number or one person speaks of a deed.</summary>
    private static bool IsParticular(SentenceReading sentence, PersonGroup group) =>
        group.HasNumber || group.Name is not null || (group.Count is { Minimum: 1, Maximum: 1 } && !group.IsPronoun && sentence.Tag(group.First) is "DT" or "NN" or "NNP" or "JJ" && group.Noun is { Category: not VictimCategory.Unknown });
}

using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"took 12 people hostage", "two nuns were held captive", "took dozens of hostages".</summary>
internal sealed class HostageRule : ICasualtyRule
{
    private static readonly WordSet Holding = WordSets.Of("holding-verbs");

    public string Name => "victims.hostage";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!Holds(sentence.Lower(i)) || !Mood.IsActual(sentence, i))
                continue;
            if (sentence.Lower(i + 1) is "hostage" or "captive" or "prisoner")
            {
                if (Clause.SubjectOf(sentence, i, out var auxiliary) is var subject and >= 0 && Clause.HasBe(sentence, auxiliary, i))
                    Add(sentence, Clause.ListTo(sentence, subject), i, i + 2, found);
                else if (Clause.GroupBehind(sentence, i + 2) is var after and >= 0)
                    Add(sentence, Clause.ListFrom(sentence, after), i, i + 2, found);
                continue;
            }

            if (sentence.Lower(i + 1) == "as" && sentence.Lower(i + 2) is "hostage" or "hostages" && Clause.GroupBehind(sentence, i + 3) is var taken and >= 0)
            {
                Add(sentence, Clause.ListFrom(sentence, taken), i, i + 3, found);
                continue;
            }

            if (Clause.GroupBehind(sentence, sentence.Lower(i + 1) == "as" ? i + 2 : i + 1) is not (var target and >= 0))
                continue;
            var group = sentence.Groups[target];
            var last = Clause.ListFrom(sentence, target);
            if (group.Noun is { Singular: "hostage" or "captive" } || sentence.Lower(group.First) is "hostage" or "hostages" || sentence.Lower(last[^1].End) is "hostage" or "captive" || sentence.Lower(last[^1].DescriptionEnd) is "hostage" or "captive")
                Add(sentence, last, i, group.End, found);
        }
    }

    private static bool Holds(string lower) => Holding.Contains(lower);

    private void Add(SentenceReading sentence, List<PersonGroup> groups, int verb, int end, List<CasualtyMention> found)
    {
        var list = groups.Count > 1 ? sentence.NextList() : 0;
        foreach (var group in groups.Where(g => g.Count.Minimum is not null || g.HasNumber))
            found.Add(sentence.Mention(Name, Outcome.Abducted, group, verb, Math.Min(verb, group.First), Math.Max(end, group.End)) with { List = list, IsViolent = true });
    }
}

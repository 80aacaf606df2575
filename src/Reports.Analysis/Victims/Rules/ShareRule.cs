using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"three of them Chinese nationals", "11 of the injured were policemen", "two of whom died". Runs behind the rules that find wholes.</summary>
internal sealed class ShareRule : ICasualtyRule
{
    /// <summary>Name of the rule in a record.</summary>
    public const string Id = "victims.share";

    private static readonly HashSet<string> Links = WordSets.Of("share-links");

    public string Name => Id;

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var g = 0; g < sentence.Groups.Count; g++)
        {
            var share = sentence.Groups[g];
            if (!share.IsShare || !share.IsBare || found.Exists(m => m.Group.First == share.First && m.Sentence == sentence.Sentence.Index))
                continue;
            var outcome = share.HeadOutcome ?? found.LastOrDefault(m => m.Group.First < share.First && sentence.Sentence.Index - m.Sentence <= 1)?.Outcome;
            if (outcome is not { } told)
                continue;
            var at = share.End;
            while (sentence.Lower(at) is "," || Links.Contains(sentence.Lower(at)))
                at++;
            var described = sentence.GroupStartingAt(at);
            if (described < 0 && (share.HeadOutcome is null || share.Count is { Maximum: null, Qualifier: CountQualifier.Approximate }))
                continue;
            var who = described >= 0 ? sentence.Groups[described] : null;
            found.Add(sentence.Mention(Name, told, who is null ? share : Merge(share, who), share.First, share.First, who?.End ?? share.End) with { IsPart = true });
        }
    }

    private static PersonGroup Merge(PersonGroup share, PersonGroup who) => who with
    {
        First = share.First,
        Count = share.Count,
        HasNumber = true,
        IsShare = true,
        IsBare = false,
        IsPronoun = false,
    };
}

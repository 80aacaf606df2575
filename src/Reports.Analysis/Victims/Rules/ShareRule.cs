using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>
/// "three of them Chinese nationals", "11 of the injured were policemen", "two of whom died", "of the 130 injured, 77 were pupils". Runs behind the
/// rules that find wholes.
/// </summary>
internal sealed class ShareRule : ICasualtyRule
{
    /// <summary>Name of the rule in a record.</summary>
    public const string Id = "victims.share";

    private static readonly WordSet Harmed = WordSets.Of("harmed-behind-number");

    private static readonly WordSet Links = WordSets.Of("share-links");

    public string Name => Id;

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var g = 0; g < sentence.Groups.Count; g++)
        {
            var share = sentence.Groups[g];
            var whole = WholeBefore(sentence, share);
            if (!share.IsBare || (!share.IsShare && whole is null) || found.Exists(m => m.Group.First == share.First && m.Sentence == sentence.Sentence.Index))
                continue;
            var outcome = share.HeadOutcome ?? whole ?? found.LastOrDefault(m => m.Group.First < share.First && sentence.Sentence.Index - m.Sentence <= 1)?.Outcome;
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

    /// <summary>"Of the 130 injured, | 77 were": what happened to the persons of whom a figure tells a share.</summary>
    private static Outcome? WholeBefore(SentenceReading sentence, PersonGroup share)
    {
        if (!share.HasNumber || share.IsShare || sentence.Lower(share.First - 1) != "," || !Links.Contains(sentence.Lower(share.End)))
            return null;
        var harm = Harmed.Contains(sentence.Lower(share.First - 2)) ? share.First - 2 : share.First - 1;
        if (sentence.GroupEndingAt(harm) is not (var before and >= 0) || sentence.Groups[before] is not { } whole || sentence.Lower(whole.First - 1) != "of")
            return null;
        if (whole.First - 1 != sentence.First && sentence.Lower(whole.First - 2) is not ("," or "and" or "but"))
            return null;
        return harm == share.First - 1 ? whole.HeadOutcome : sentence.Lower(harm) is "killed" ? Outcome.Killed : Outcome.Wounded;
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

using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>Tells wholes from shares, and figures that later ones replace, among the harmed of one incident and outcome.</summary>
internal static class VictimScopes
{
    public static void Assign(List<VictimDraft> drafts)
    {
        var candidates = drafts.Where(d => !d.Mention.IsPart && d.Names.Count == 0).ToList();
        foreach (var draft in candidates)
            draft.Scope = IsWhole(draft, candidates, drafts) ? VictimScope.Total : VictimScope.Part;
        foreach (var whole in drafts.Where(d => IsSumOfList(d, drafts)))
            whole.Scope = VictimScope.Total;
        if (SumOfAll(drafts) is { } sum)
        {
            foreach (var part in drafts)
                part.Scope = part == sum ? VictimScope.Total : VictimScope.Part;
        }

        if (drafts.Count == 1 && !drafts[0].Mention.IsPart)
            drafts[0].Scope = VictimScope.Total;
        Supersede(drafts);
    }

    /// <summary>"Seven militants were killed … killing the three. Four militants were killed": the first figure, which all others add up to.</summary>
    private static VictimDraft? SumOfAll(List<VictimDraft> drafts)
    {
        if (drafts.Count < 3 || !drafts.TrueForAll(d => d.Count is { Qualifier: CountQualifier.Exact, Minimum: { } low } && d.Count.Maximum == low) || drafts.Exists(d => d.Mentions.Exists(m => m.Supersedes || m.IsOutdated || m.Rule == Rules.LateDeathRule.Id)))
            return null;
        var first = drafts[0];
        return first.Mention.Group.HasNumber && !first.Mention.IsPart && drafts.Skip(1).Sum(d => (long)d.Count.Minimum!.Value) == first.Count.Minimum ? first : null;
    }

    /// <summary>"four of whom were injured … the injured, three girls and a boy": a list that adds up to an earlier number divides it.</summary>
    private static bool IsSumOfList(VictimDraft whole, List<VictimDraft> drafts) =>
        whole is { IsSingle: false, Count: { Qualifier: CountQualifier.Exact, Minimum: { } size } } && whole.Mention.Group.HasNumber
        && drafts.Where(d => d != whole && d.Mention.List > 0 && d.Mention.List != whole.Mention.List && d.Mention.Group.First > whole.Mention.Group.First)
            .GroupBy(d => d.Mention.List)
            .Any(list => list.Count() > 1 && list.All(d => d.Count.Qualifier == CountQualifier.Exact) && list.Sum(d => (long)(d.Count.Minimum ?? 0)) == size);

    private static bool IsWhole(VictimDraft draft, List<VictimDraft> candidates, List<VictimDraft> all)
    {
        if (draft.Mention.List > 0 && all.Exists(o => o != draft && o.Mention.List == draft.Mention.List))
            return false;
        var others = all.Where(o => o != draft && o.Mention.IsPart is false).ToList();
        if (IsBesideOtherSide(draft, others))
            return false;
        if (VictimMerger.IsGeneral(draft) && !draft.Mention.Group.IsAdditional)
            return !draft.IsSingle || candidates.Count == 1 && all.Count == 1;
        if (others.Count == 0)
            return true;
        if (draft.Mention.Group.IsAdditional)
            return others.TrueForAll(o => o.Mention.Group.First > draft.Mention.Group.First && !o.IsSingle);
        var size = draft.Count.Minimum ?? draft.Count.Maximum ?? 0;
        return !draft.IsSingle && others.TrueForAll(o => (o.Count.Minimum ?? o.Count.Maximum ?? 0) < size && !VictimMerger.IsGeneral(o) && !o.Mention.Group.IsAdditional && o.Mention.Sentence != draft.Mention.Sentence);
    }

    /// <summary>"97 civilians were killed … at least 10 soldiers died": neither figure holds the other.</summary>
    private static bool IsBesideOtherSide(VictimDraft draft, List<VictimDraft> others) =>
        SideOf(draft) is { } own && others.Exists(o => SideOf(o) is { } other && other != own);

    /// <summary>True for troops and police, false for civilians, null where the text's noun says neither.</summary>
    private static bool? SideOf(VictimDraft draft) => draft.Mention.Group is not { HasNumber: true, Noun.Category: var category } ? null : category switch
    {
        VictimCategory.Military or VictimCategory.Police => true,
        VictimCategory.Civilian when draft.Mention.Group.Noun is { Singular: "civilian" } => false,
        _ => null,
    };

    /// <summary>"rose to", and figures called initial, against later wholes.</summary>
    private static void Supersede(List<VictimDraft> drafts)
    {
        var wholes = drafts.Where(d => d.Scope == VictimScope.Total).ToList();
        foreach (var draft in wholes)
        {
            var replaced = draft.Mentions.Exists(m => m.IsOutdated) && wholes.Count > 1;
            var later = wholes.Exists(o => o != draft && o.Mentions.Exists(m => m.Supersedes) && !draft.Mentions.Exists(m => m.Supersedes) && (o.Count.Minimum ?? 0) >= (draft.Count.Minimum ?? draft.Count.Maximum ?? 0));
            draft.Superseded = replaced || later;
        }
    }
}

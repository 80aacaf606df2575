using Reports.Analysis.Victims.Rules;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>An incident's figure for an outcome: as stated, else the sum of the stated parts; attackers apart.</summary>
internal static class VictimTotals
{
    public static Count? Of(IReadOnlyList<VictimGroup> victims, Outcome outcome)
    {
        var own = victims.Where(v => v.Outcome == outcome && v.Category != VictimCategory.Attacker && !v.Superseded).ToList();
        var wholes = own.Where(v => v.Scope == VictimScope.Total).ToList();
        if (wholes.Count > 0)
        {
            var whole = wholes.Where(v => v.ReportedBy is null && IsKnown(v.Count)).OrderBy(v => IsVague(v.Count)).FirstOrDefault() ?? wholes.Find(v => IsKnown(v.Count)) ?? wholes[0];
            var figure = WithoutAttackers(whole, Hedged(wholes, whole.Count), victims);
            return Sum([whole with { Count = figure }, .. own.Where(v => wholes.TrueForAll(w => IsOnTopOf(v, w)))]);
        }

        return Sum([.. own.Where(v => IsKnown(v.Count))]);
    }

    /// <summary>"killing 12 and wounding 30. Two of the wounded died in hospital": deaths told next to the figure that they add to, which is not told again behind them.</summary>
    private static bool IsOnTopOf(VictimGroup late, VictimGroup whole) =>
        late is { Rule: LateDeathRule.Id, Outcome: Outcome.Killed } && IsKnown(late.Count) && !IsToldInToll(late, whole) && whole.Evidence.Max(e => e.Start) < late.Evidence[0].Start && late.Evidence[0].Sentence - whole.Evidence[0].Sentence <= 1;

    /// <summary>"the toll rose to 31 when seven of the wounded died": the seven are of the 31.</summary>
    private static bool IsToldInToll(VictimGroup late, VictimGroup whole) => whole.Rule == TollRule.Id && whole.Evidence.Any(e => e.Sentence == late.Evidence[0].Sentence);

    /// <summary>"Eleven people, including the gunman, died": ten victims.</summary>
    private static Count WithoutAttackers(VictimGroup whole, Count figure, IReadOnlyList<VictimGroup> victims)
    {
        var among = victims.Where(v => v is { Category: VictimCategory.Attacker, Rule: IncludingRule.Id, Superseded: false } && v.Outcome == whole.Outcome && whole.Evidence.Any(e => e.Sentence == v.Evidence[0].Sentence)).ToList();
        var attackers = among.Sum(v => v.Count.Minimum ?? 0);
        if (attackers == 0 || figure is not ({ Qualifier: CountQualifier.Exact or CountQualifier.AtLeast, Minimum: { } minimum }) || minimum < attackers || among.Exists(v => v.Count.Minimum != v.Count.Maximum))
            return figure;
        return figure with { Minimum = minimum - attackers, Maximum = figure.Maximum - attackers, Text = $"{figure.Text}, including {string.Join(" and ", among.Select(v => v.Count.Text))}" };
    }

    /// <summary>"31" beside "at least 31" is at least 31: the hedge is not lost.</summary>
    private static Count Hedged(List<VictimGroup> wholes, Count chosen) =>
        wholes.Find(w => w.Count is { Qualifier: CountQualifier.AtLeast, Maximum: null } && w.Count.Minimum == chosen.Minimum && chosen.Maximum == chosen.Minimum)?.Count ?? chosen;

    private static bool IsKnown(Count count) => count.Minimum is not null || count.Maximum is not null;

    /// <summary>"dozens", "several": a figure told beside it says more.</summary>
    private static bool IsVague(Count count) => count is { Qualifier: CountQualifier.Approximate, Maximum: null };

    /// <summary>The sum carries the weakest hedge of its parts.</summary>
    internal static Count? Sum(IReadOnlyList<VictimGroup> parts)
    {
        if (parts.Count == 0)
            return null;
        if (parts.Count == 1)
            return parts[0].Count;
        var open = parts.Any(p => p.Count.Maximum is null);
        var minimum = parts.Sum(p => (long)(p.Count.Minimum ?? 0));
        var maximum = open ? null : (long?)parts.Sum(p => (long)p.Count.Maximum!.Value);
        if (minimum > int.MaxValue || maximum > int.MaxValue)
            return null;
        var qualifier = parts.All(p => p.Count.Qualifier == CountQualifier.Exact) ? CountQualifier.Exact
            : open ? (parts.Any(p => p.Count.Qualifier == CountQualifier.Approximate) ? CountQualifier.Approximate : CountQualifier.AtLeast)
            : minimum == maximum ? CountQualifier.Approximate : CountQualifier.Range;
        return new Count((int)minimum, (int?)maximum, qualifier, string.Join(" + ", parts.Select(p => p.Count.Text)));
    }
}

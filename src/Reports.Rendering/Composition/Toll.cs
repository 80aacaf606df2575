using Reports.Briefings;

namespace Reports.Rendering.Composition;

/// <summary>An incident's victims: totals, parts, and what the parts leave open.</summary>
internal static class Toll
{
    public static IEnumerable<VictimGroup> Totals(Briefing briefing, Incident incident, Outcome outcome) => Of(briefing, incident, outcome, VictimScope.Total);

    public static IEnumerable<VictimGroup> Parts(Briefing briefing, Incident incident, Outcome outcome) =>
        Of(briefing, incident, outcome, VictimScope.Part).Where(group => !group.Superseded);

    public static bool SameFigure(Count a, Count b) => a.Minimum == b.Minimum && a.Maximum == b.Maximum && a.Qualifier == b.Qualifier;

    /// <summary>How the figure divides among described groups; null where nothing is described, or nothing can be drawn to scale.</summary>
    public static TollDivision? Divide(Briefing briefing, Incident incident, Outcome outcome)
    {
        var parts = Parts(briefing, incident, outcome).Where(part => Size(part.Count) > 0).ToList();
        var total = outcome switch { Outcome.Killed => incident.Killed, Outcome.Wounded => incident.Wounded, Outcome.Abducted => incident.Abducted, _ => null };
        if (parts.Count == 0 || total is null || Size(total) is not > 0 || Exceed(total, parts))
            return null;
        var remainder = Remainder(total, parts);
        return parts.Count == 1 && remainder is not > 0 ? null : new(outcome, total, parts, remainder);
    }

    /// <summary>True where the parts are surely more than the total: then they are no division of it.</summary>
    private static bool Exceed(Count total, IEnumerable<VictimGroup> parts) =>
        total.Maximum is { } most && parts.Sum(part => (long)(part.Count.Minimum ?? 0)) > most;

    /// <summary>What a total leaves when exact parts are taken away; null where either is no exact figure or the parts are more.</summary>
    public static int? Remainder(Count total, IEnumerable<VictimGroup> parts)
    {
        if (total is not { Qualifier: CountQualifier.Exact, Minimum: { } whole })
            return null;
        var described = 0L;
        foreach (var part in parts)
        {
            if (part.Count is not { Qualifier: CountQualifier.Exact, Minimum: { } share })
                return null;
            described += share;
        }
        return whole >= described ? (int)(whole - described) : null;
    }

    /// <summary>The figure that a picture draws: the upper bound, else the lower one.</summary>
    public static int? Size(Count count) => count.Qualifier == CountQualifier.AtLeast ? count.Minimum ?? count.Maximum : count.Maximum ?? count.Minimum;

    private static IEnumerable<VictimGroup> Of(Briefing briefing, Incident incident, Outcome outcome, VictimScope scope) =>
        briefing.Victims.Where(group => group.Incident == incident.Id && group.Outcome == outcome && group.Scope == scope && group.Category != VictimCategory.Attacker);
}

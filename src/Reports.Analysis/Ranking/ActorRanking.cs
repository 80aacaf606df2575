using Reports.Analysis.Actors;
using Reports.Analysis.Incidents;
using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>Puts the most central actors first: those of the main incident, then those most spoken of.</summary>
internal static class ActorRanking
{
    public static IReadOnlyList<Party> Order(IReadOnlyList<Party> parties, IncidentTable incidents) =>
        [.. parties.OrderByDescending(p => Weight(p, incidents)).ThenByDescending(p => p.Forms.Count).ThenBy(p => p.Forms.Min(f => f.First))];

    private static int Weight(Party party, IncidentTable incidents)
    {
        var weight = 0;
        foreach (var role in party.Roles)
            weight = Math.Max(weight, Weight(role.Role) + (!role.IsHabit && incidents.IncidentOf(role.Anchor) is { Primary: true } ? 10 : 0));
        return weight + (party.Kind == ActorKind.Unnamed ? 0 : 1);
    }

    private static int Weight(RoleKind role) => role switch
    {
        RoleKind.Perpetrator or RoleKind.ClaimedResponsibility => 5,
        RoleKind.Planner => 4,
        RoleKind.Supporter => 3,
        RoleKind.Target => 2,
        _ => 1,
    };
}

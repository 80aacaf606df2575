using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>
/// "The general, killed in the airstrike, was responsible for hundreds of deaths.": what somebody is accused of beside the event that befell him is another
/// event, even where no word sets it apart. So is what the group that he led is accused of.
/// </summary>
internal static class DeedsOfVictims
{
    /// <summary>The actors; whoever was harmed in an event that another is told to have done, as fact, and whose group, has no accusation in that event.</summary>
    public static IReadOnlyList<Actor> Part(IReadOnlyList<Actor> actors, IReadOnlyList<VictimGroup> victims)
    {
        var harmed = victims.Where(group => group is { Incident: not null, Category: not VictimCategory.Attacker }).SelectMany(group => group.Names.Select(name => (name, group.Incident))).ToHashSet();
        return harmed.Count == 0 ? actors : [.. actors.Select(actor => Part(actor, actors, harmed))];
    }

    private static Actor Part(Actor actor, IReadOnlyList<Actor> actors, HashSet<(string Name, string? Incident)> harmed)
    {
        if (!actor.Roles.Any(role => IsAccusation(role) && Befell(actor, role.Incident)))
            return actor;
        return actor with { Roles = MergedRoles.Of(actor.Roles.Select(role => IsAccusation(role) && Befell(actor, role.Incident) ? role with { Incident = null } : role)) };

        bool Befell(Actor of, string? incident) =>
            actors.Any(doer => doer != of && doer.Roles.Any(role => role is { Role: RoleKind.Perpetrator, Standing: Standing.Fact } && role.Incident == incident))
            && (IsHarmed(of, incident) || actors.Any(leader => IsHarmed(leader, incident) && leader.Relations.Any(relation => relation.Type == RelationType.LeaderOf && relation.To == of.Id)));

        bool IsHarmed(Actor person, string? incident) => harmed.Contains((person.Name, incident)) || person.Aliases.Any(alias => harmed.Contains((alias, incident)));
    }

    private static bool IsAccusation(ActorRole role) => role is { Role: RoleKind.Perpetrator or RoleKind.Planner, Standing: not Standing.Fact, Incident: not null };
}

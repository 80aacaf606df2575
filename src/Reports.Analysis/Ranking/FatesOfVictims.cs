using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>An actor whom the victims name among the killed is dead, also where no rule for what became of actors read the sentence; one whom they name in an event in which he has no part is its target.</summary>
internal static class FatesOfVictims
{
    private const string Rule = "fate-of-victim";

    /// <summary>The actors; a death takes the place of no status and of "at large", which it ends.</summary>
    public static IReadOnlyList<Actor> Tell(IReadOnlyList<Actor> actors, IReadOnlyList<VictimGroup> victims)
    {
        var named = victims.Where(group => group is { Superseded: false, Names.Count: > 0 }).ToList();
        var dead = named.Where(group => group.Outcome == Outcome.Killed).ToList();
        return named.Count == 0 ? actors : [.. actors.Select(actor => Target(Tell(actor, dead), named))];
    }

    private static Actor Target(Actor actor, List<VictimGroup> named)
    {
        var harmed = named.Where(group => actor.Kind == ActorKind.Person && group is { Category: not VictimCategory.Attacker, Outcome: Outcome.Killed or Outcome.Wounded or Outcome.Abducted } && IsOf(actor, group) && !actor.Roles.Any(role => role.Incident == group.Incident)).DistinctBy(group => group.Incident).ToList();
        return harmed.Count == 0 ? actor : actor with { Roles = [.. actor.Roles, .. harmed.Select(group => new ActorRole { Role = RoleKind.Target, Incident = group.Incident, Standing = Standing.Fact, Evidence = group.Evidence, Rule = Rule })] };
    }

    private static bool IsOf(Actor actor, VictimGroup group) => group.Names.Any(name => name == actor.Name || actor.Aliases.Contains(name));

    private static Actor Tell(Actor actor, List<VictimGroup> dead) =>
        actor is { Kind: ActorKind.Person, Status: null or { Value: StatusValue.AtLarge } } && dead.Find(group => IsOf(actor, group)) is { } told
            ? actor with { Status = new ActorStatus { Value = StatusValue.Killed, Evidence = told.Evidence, Rule = Rule } }
            : actor;
}

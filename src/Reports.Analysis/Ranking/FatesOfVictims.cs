using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>An actor whom the victims name among the killed is dead, also where no rule for what became of actors read the sentence.</summary>
internal static class FatesOfVictims
{
    private const string Rule = "fate-of-victim";

    /// <summary>The actors; a death takes the place of no status and of "at large", which it ends.</summary>
    public static IReadOnlyList<Actor> Tell(IReadOnlyList<Actor> actors, IReadOnlyList<VictimGroup> victims)
    {
        var dead = victims.Where(group => group is { Outcome: Outcome.Killed, Superseded: false, Names.Count: > 0 }).ToList();
        return dead.Count == 0 ? actors : [.. actors.Select(actor => Tell(actor, dead))];
    }

    private static Actor Tell(Actor actor, List<VictimGroup> dead) =>
        actor is { Kind: ActorKind.Person, Status: null or { Value: StatusValue.AtLarge } } && dead.Find(group => group.Names.Any(name => name == actor.Name || actor.Aliases.Contains(name))) is { } told
            ? actor with { Status = new ActorStatus { Value = StatusValue.Killed, Evidence = told.Evidence, Rule = Rule } }
            : actor;
}

using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>Who had to do with the main incident, by how sure the document is; an actor stands once, where it is surest.</summary>
internal sealed record Participants(
    IReadOnlyList<Participant> Doers,
    IReadOnlyList<Participant> Claimants,
    IReadOnlyList<Participant> Accused,
    IReadOnlyList<Participant> Suspected,
    IReadOnlyList<Participant> Possible,
    IReadOnlyList<Participant> Deniers)
{
    public static Participants Of(Incident incident, IReadOnlyList<Actor> actors, IReadOnlyList<VictimGroup> victims)
    {
        var claimants = With(incident, actors, r => r.Role == RoleKind.ClaimedResponsibility);
        var told = incident.Evidence.Concat(victims.Where(v => v.Incident == incident.Id).SelectMany(v => v.Evidence)).Select(e => e.Sentence).ToHashSet();
        var doers = Without(With(incident, actors, r => r is { Role: RoleKind.Perpetrator, Standing: Standing.Fact } && told.Contains(r.Evidence[0].Sentence)), claimants);
        var named = doers.Where(d => d.Actor.Kind != ActorKind.Unnamed).ToList();
        doers = named.Count > 0 ? named : claimants.Count > 0 ? [] : [.. doers.Where(d => !ActorWords.IsEmpty(d.Actor)).Take(1)];
        var accused = Without(With(incident, actors, r => IsAuthor(r) && r.Standing == Standing.Accused), doers, claimants);
        var suspected = Without(With(incident, actors, r => IsAuthor(r) && r.Standing == Standing.Suspected), doers, claimants, accused);
        var possible = Without(With(incident, actors, r => IsAuthor(r) && r.Standing == Standing.Possible), doers, claimants, accused, suspected);
        var deniers = With(incident, actors, r => r.Standing == Standing.Denied);
        return new Participants(doers, claimants, accused, suspected, possible, deniers);
    }

    private static bool IsAuthor(ActorRole role) => role.Role is RoleKind.Perpetrator or RoleKind.Planner;

    private static List<Participant> With(Incident incident, IReadOnlyList<Actor> actors, Func<ActorRole, bool> wanted)
    {
        var found = new List<Participant>();
        foreach (var actor in actors)
        {
            if (actor.Roles.FirstOrDefault(r => r.Incident == incident.Id && wanted(r)) is { } role)
                found.Add(new Participant(actor, role));
        }

        return found;
    }

    private static List<Participant> Without(List<Participant> participants, params IEnumerable<IReadOnlyList<Participant>> others) =>
        [.. participants.Where(p => !others.Any(o => o.Any(x => x.Actor.Id == p.Actor.Id)))];
}

using Reports.Analysis.Actors.Recognisers;
using Reports.Analysis.Gaps;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>
/// Who had to do with the main incident, by how sure the document is; an actor stands once. One whom the document holds for the author in
/// one place and only accuses or suspects in another is accused or suspected.
/// </summary>
internal sealed record Participants(
    IReadOnlyList<Participant> Doers,
    IReadOnlyList<Participant> Claimants,
    IReadOnlyList<Participant> Accused,
    IReadOnlyList<Participant> Suspected,
    IReadOnlyList<Participant> Possible)
{
    /// <summary>Words that say no more of an author than that there was one.</summary>
    private static readonly WordSet Nobodies = WordSets.Of("no-authors");

    /// <summary>Words for those who did it that go together with a group's name: gunmen attacked, and a group claimed it.</summary>
    private static readonly WordSet Attackers = WordSets.Of("attackers");

    /// <summary>All of them, the surest first.</summary>
    public IEnumerable<Participant> All => Doers.Concat(Claimants).Concat(Accused).Concat(Suspected).Concat(Possible);

    public static Participants Of(Incident incident, IReadOnlyList<Actor> actors, IReadOnlyList<VictimGroup> victims)
    {
        var harmed = victims.Where(v => v.Incident == incident.Id && v.Category != VictimCategory.Attacker).SelectMany(v => v.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var authors = actors.Where(a => !harmed.Contains(a.Name) && !a.Aliases.Any(harmed.Contains) && char.IsLetterOrDigit(a.Name[0]) && a.Name is not ("forces" or "Forces" or "group") && (a.Kind != ActorKind.Unnamed || !Nobodies.Contains(ActorWords.HeadOf(a.Name).ToLowerInvariant()))).ToList();
        var claimants = With(incident, authors, r => r is { Role: RoleKind.ClaimedResponsibility, Standing: Standing.Claimed or Standing.Fact });
        var accused = Without(With(incident, authors, r => IsAuthor(r) && r.Standing == Standing.Accused), claimants);
        var suspected = Without(With(incident, authors, r => IsAuthor(r) && r.Standing == Standing.Suspected), claimants, accused);
        var possible = Without(With(incident, authors, r => IsAuthor(r) && r.Standing == Standing.Possible), claimants, accused, suspected);
        var denied = With(incident, authors, r => r.Standing == Standing.Denied);
        var facts = Without(With(incident, authors, r => r is { Role: RoleKind.Perpetrator, Standing: Standing.Fact }), claimants, accused, suspected, possible, denied);
        var doers = DoersAmong(incident, facts, victims, claimants.Count + accused.Count + suspected.Count + possible.Count > 0);
        if (!doers.Exists(d => d.Actor.Kind != ActorKind.Unnamed))
            return new Participants(doers, claimants, accused, suspected, possible);

        // where the document names who did it, an accusation without an accuser more likely belongs elsewhere; one with an accuser leaves the author in doubt
        var charged = accused.FindAll(a => a.Role.By is not null);
        return new Participants(charged.Count > 0 ? [] : doers, claimants, charged, suspected, possible);
    }

    /// <summary>Authors of whom the sentences that tell of the event speak: those with names, else the first of the others.</summary>
    private static List<Participant> DoersAmong(Incident incident, List<Participant> facts, IReadOnlyList<VictimGroup> victims, bool hasOthers)
    {
        var harmed = victims.Where(v => v.Incident == incident.Id).ToList();
        var told = incident.Evidence.Concat(harmed.SelectMany(v => v.Evidence)).Select(e => e.Sentence).ToHashSet();
        var doers = facts.Where(f => f.Role.Evidence.Any(e => told.Contains(e.Sentence))).ToList();
        if (doers.Exists(d => d.Actor.Kind != ActorKind.Unnamed))
            return doers.FindAll(d => d.Actor.Kind != ActorKind.Unnamed);
        return [.. doers.Where(d => hasOthers ? Attackers.Contains(ActorWords.HeadOf(d.Actor.Name).ToLowerInvariant()) : !Forces.IsForce(d.Actor.Name) || IsDeedOfForce(d, doers, harmed)).Take(1)];
    }

    /// <summary>Police who shot the attackers did not make the attack.</summary>
    private static bool IsDeedOfForce(Participant force, List<Participant> doers, List<VictimGroup> harmed) =>
        doers.TrueForAll(d => Forces.IsForce(d.Actor.Name)) && !harmed.Exists(v => v.Category == VictimCategory.Attacker) &&
        harmed.Exists(v => v.Evidence.Any(e => e.Sentence == force.Role.Evidence[0].Sentence));

    /// <summary>A bare "suspect" says no more than that there is one.</summary>
    private static bool IsAuthor(ActorRole role) => role.Role is RoleKind.Perpetrator or RoleKind.Planner && role.Rule != SuspectNoun.Id;

    private static List<Participant> With(Incident incident, IReadOnlyList<Actor> actors, Func<ActorRole, bool> wanted)
    {
        var found = new List<Participant>();
        foreach (var actor in actors)
        {
            if (actor.Roles.FirstOrDefault(r => r.Incident == incident.Id && wanted(r)) is { } role)
                found.Add(new Participant(actor, role, actor.Roles.Any(r => r.Incident == incident.Id && r.Standing == Standing.Denied)));
        }

        return found;
    }

    private static List<Participant> Without(List<Participant> participants, params IEnumerable<IReadOnlyList<Participant>> others) =>
        [.. participants.Where(p => !others.Any(o => o.Any(x => x.Actor.Id == p.Actor.Id)))];
}

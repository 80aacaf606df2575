using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Decides which parties are actors: those with a part in violence, armed groups, and whoever stands to one of them in a relation.</summary>
internal static class Admission
{
    public static IReadOnlyList<Party> Admit(IReadOnlyList<Party> parties)
    {
        var admitted = parties.Where(IsActor).ToHashSet();
        admitted.ExceptWith(Covered(admitted));
        admitted.ExceptWith(Named(admitted));
        foreach (var party in parties)
        {
            if (party.Relations.Exists(r => admitted.Contains(r.To)) && party.Kind is not ActorKind.Unnamed)
                admitted.Add(party);
        }

        foreach (var party in admitted.ToList())
            admitted.UnionWith(party.Relations.Where(r => r.Type == RelationType.DeputyOf && r.To.Kind == ActorKind.Person).Select(r => r.To));

        return [.. parties.Where(admitted.Contains)];
    }

    /// <summary>A single attacker without a name, where exactly one person is named for the deed: it is that person.</summary>
    private static List<Party> Covered(HashSet<Party> admitted)
    {
        var named = admitted.Where(p => p.Kind == ActorKind.Person && p.Roles.Exists(r => r.Role == RoleKind.Perpetrator)).ToList();
        if (named.Count != 1)
            return [];
        var covered = admitted.Where(p => p is { Kind: ActorKind.Unnamed, IsForce: false, Noun: { Plural: false, Class: PartyNounClass.Attacker or PartyNounClass.Suspect } } && p.Relations.Count == 0).ToList();
        foreach (var party in covered)
            named[0].Statuses.AddRange(party.Statuses);
        return covered;
    }

    /// <summary>A single attacker whom the text elsewhere gives a name: "the ringleader", where Ali Reza is called the ringleader.</summary>
    private static List<Party> Named(HashSet<Party> admitted)
    {
        var called = admitted.SelectMany(p => p.CalledBy).ToHashSet(StringComparer.Ordinal);
        return [.. admitted.Where(p => p is { Kind: ActorKind.Unnamed, Noun: { Plural: false } noun } && p.CalledBy.Count == 0 && called.Contains(noun.Singular) && p.Relations.Count == 0)];
    }

    private static bool IsActor(Party party) => party.Group is not null
        ? party.Group.Kind is not (ArmedGroupKind.Political or ArmedGroupKind.StateForce) || party.Roles.Count > 0
        : party.Roles.Exists(role => role.Role is not (RoleKind.Responder or RoleKind.Target) || (role.Role == RoleKind.Responder && party is { IsForce: true, Kind: not ActorKind.Unnamed }));
}

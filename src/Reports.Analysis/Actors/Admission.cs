using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Decides which parties are actors: those with a part in violence, armed groups, and whoever stands to one of them in a relation.</summary>
internal static class Admission
{
    public static IReadOnlyList<Party> Admit(IReadOnlyList<Party> parties)
    {
        var admitted = parties.Where(IsActor).ToHashSet();
        foreach (var party in parties)
        {
            if (party.Relations.Exists(r => admitted.Contains(r.To)) && party.Kind is not ActorKind.Unnamed)
                admitted.Add(party);
        }

        foreach (var party in admitted.ToList())
            admitted.UnionWith(party.Relations.Where(r => r.Type == RelationType.DeputyOf && r.To.Kind == ActorKind.Person).Select(r => r.To));

        return [.. parties.Where(admitted.Contains)];
    }

    private static bool IsActor(Party party) => party.Group is not null
        ? party.Group.Kind is not (ArmedGroupKind.Political or ArmedGroupKind.StateForce) || party.Roles.Count > 0
        : party.Roles.Exists(role => role.Role != RoleKind.Responder);
}

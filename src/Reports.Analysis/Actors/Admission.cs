using Reports.Analysis.Actors.Recognisers;
using Reports.Analysis.Incidents;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Decides which parties are actors: those with a part in violence, armed groups, and whoever stands to one of them in a relation.</summary>
internal static class Admission
{
    private static readonly WordSet Insurgents = WordSets.Of("insurgents");

    public static IReadOnlyList<Party> Admit(IReadOnlyList<Party> parties, IncidentTable incidents)
    {
        var admitted = parties.Where(IsActor).ToHashSet();
        admitted.ExceptWith(Covered(admitted, incidents));
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

    /// <summary>A single attacker without a name, where exactly one person is named for the same event: it is that person. "The suspect" is one of those named, however many.</summary>
    private static List<Party> Covered(HashSet<Party> admitted, IncidentTable incidents)
    {
        var named = admitted.Where(p => p.Kind == ActorKind.Person && p.Roles.Exists(r => r.Role == RoleKind.Perpetrator)).ToList();
        var covered = new List<Party>();
        foreach (var party in admitted.Where(p => p is { Kind: ActorKind.Unnamed, IsForce: false, Noun: { Class: PartyNounClass.Attacker or PartyNounClass.Suspect } noun } && (!noun.Plural || (named.Count > 1 && IsOnlySuspect(p))) && p.Relations.Count == 0))
        {
            var same = named.FindAll(person => MayShareEvent(person, party, incidents));
            if (same.Count == 0 || (same.Count > 1 && party.Noun!.Class != PartyNounClass.Suspect) || (same.Count == 1 && party.Noun!.Plural))
                continue;
            if (same.Count == 1)
                same[0].Statuses.AddRange(party.Statuses);
            covered.Add(party);
        }

        covered.AddRange(admitted.Where(party => IsUnnamedDoer(party) && named is [var only] && (only.Roles.Exists(IsSuspicion) || only.CalledBy.Count > 0) && MayShareEvent(only, party, incidents) && only.Forms.Min(form => form.First) > party.Forms.Min(form => form.First)));
        covered.AddRange(admitted.Where(party => IsArrestedOne(party) && named.FindAll(person => person.Roles.Exists(IsSuspicion) && MayShareEvent(person, party, incidents)) is [var one] && MayBeAt(one, party)));
        return covered;
    }

    /// <summary>"A man stabbed three people. … The suspect, Ali Reza": one told of before the only one who is named.</summary>
    private static bool IsUnnamedDoer(Party party) =>
        party is { Kind: ActorKind.Unnamed, IsForce: false, Noun: { Class: PartyNounClass.Person, Plural: false }, Relations.Count: 0 } && party.Roles.Exists(role => role is { Role: RoleKind.Perpetrator, Standing: Standing.Fact });

    /// <summary>"Police arrested a man in connection with the attack": one of whom nothing but a suspicion is told.</summary>
    private static bool IsArrestedOne(Party party) =>
        party is { Kind: ActorKind.Unnamed, IsForce: false, Noun: { Class: PartyNounClass.Person, Plural: false }, Relations.Count: 0 } && party.Roles.TrueForAll(IsSuspicion) && party.Statuses.Exists(status => status.Value is StatusValue.Captured or StatusValue.Charged);

    private static bool IsSuspicion(RoleClaim role) => role is { Role: RoleKind.Perpetrator, Standing: Standing.Suspected or Standing.Accused };

    /// <summary>Whether the named one is held too, and not still sought.</summary>
    private static bool MayBeAt(Party named, Party unnamed) =>
        named.Statuses.Exists(status => unnamed.Statuses.Exists(other => other.Value == status.Value) || status.Value is StatusValue.Charged or StatusValue.Captured) && !named.Statuses.Exists(status => status.Value is StatusValue.AtLarge or StatusValue.Killed);

    /// <summary>"the suspects" of whom nothing else is told.</summary>
    private static bool IsOnlySuspect(Party party) => party.Roles.TrueForAll(role => role.Rule == SuspectNoun.Id);

    /// <summary>Whether two parties' deeds may be one: of one event, or told where the text ties words to none.</summary>
    private static bool MayShareEvent(Party named, Party unnamed, IncidentTable incidents)
    {
        var events = Events(unnamed, incidents);
        return Events(named, incidents).Overlaps(events);
    }

    private static HashSet<string?> Events(Party party, IncidentTable incidents) =>
        [.. party.Roles.Where(role => role.Role is RoleKind.Perpetrator or RoleKind.Planner).Select(role => incidents.IncidentOf(role.Anchor)?.Id)];

    /// <summary>A single attacker whom the text elsewhere gives a name: "the ringleader", where Ali Reza is called the ringleader.</summary>
    private static List<Party> Named(HashSet<Party> admitted)
    {
        var called = admitted.SelectMany(p => p.CalledBy).ToHashSet(StringComparer.Ordinal);
        return [.. admitted.Where(p => p is { Kind: ActorKind.Unnamed, Noun: { Plural: false } noun } && p.CalledBy.Count == 0 && called.Contains(noun.Singular) && p.Relations.Count == 0)];
    }

    private static bool IsActor(Party party) => party.Group is not null
        ? party.Group.Kind is not (ArmedGroupKind.Political or ArmedGroupKind.StateForce) || party.Roles.Count > 0
        : party.Roles.Exists(role => role.Role switch
        {
            RoleKind.Responder => party is { IsForce: true, Kind: not ActorKind.Unnamed } or { IsForce: true, Country: not null },
            RoleKind.Target => IsSideInFight(party),
            _ => true,
        });

    /// <summary>A force, or insurgents, whom the other side attacks.</summary>
    private static bool IsSideInFight(Party party) =>
        party is { IsForce: true, Kind: ActorKind.Organization } || (party is { Kind: ActorKind.Unnamed, Noun: { Plural: true } noun } && Insurgents.Contains(noun.Singular));
}

using System.Globalization;
using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition;

/// <summary>The briefing's own words for the values of a record.</summary>
internal static class Wording
{
    public static string Of(IncidentType type) => type switch
    {
        IncidentType.ArmedAssault => "Armed assault",
        IncidentType.HostageTaking => "Hostage taking",
        IncidentType.VehicleRamming => "Vehicle ramming",
        IncidentType.MassKilling => "Mass killing",
        IncidentType.Other => "Other violent event",
        _ => type.ToString(),
    };

    public static string Of(ActorKind kind) => kind switch
    {
        ActorKind.Organization => "group",
        ActorKind.Person => "person",
        ActorKind.State => "state",
        _ => "unnamed",
    };

    /// <summary>The role, to be read behind the mark for its standing.</summary>
    public static string Of(RoleKind role, Standing standing) => role switch
    {
        RoleKind.Perpetrator => "attacker",
        RoleKind.ClaimedResponsibility => standing == Standing.Claimed ? "responsibility" : "claim of responsibility",
        RoleKind.Planner => "planner",
        RoleKind.Supporter => "supporter",
        RoleKind.Target => "target",
        RoleKind.Responder => "responder",
        _ => "took part",
    };

    /// <summary>How sure the source is, as a mark: the word and its look.</summary>
    public static Mark Of(Standing standing) => standing switch
    {
        Standing.Fact => new("stated", MarkKind.Firm),
        Standing.Claimed => new("claimed", MarkKind.Said),
        Standing.Accused => new("accused", MarkKind.Said),
        Standing.Suspected => new("suspected", MarkKind.Unsure),
        Standing.Possible => new("possible", MarkKind.Unsure),
        Standing.Denied => new("denied", MarkKind.Said),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "There is no word for this standing."),
    };

    public static string Of(RelationType type) => type switch
    {
        RelationType.MemberOf => "member of",
        RelationType.LeaderOf => "leader of",
        RelationType.FounderOf => "founder of",
        RelationType.DeputyOf => "deputy of",
        RelationType.AffiliateOf => "affiliate of",
        RelationType.SplinterOf => "splinter of",
        RelationType.AlliedWith => "allied with",
        RelationType.RivalOf => "rival of",
        RelationType.PredecessorOf => "predecessor of",
        RelationType.Supports => "supports",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no word for this relation."),
    };

    public static string Of(StatusValue status) => status switch
    {
        StatusValue.AtLarge => "At large",
        StatusValue.Unknown => "Said to be unknown",
        _ => status.ToString(),
    };

    public static string Of(Outcome outcome) => outcome.ToString();

    public static string Of(VictimCategory category) => category switch
    {
        VictimCategory.AidWorker => "Aid workers",
        VictimCategory.Attacker => "Attackers (not in the toll)",
        VictimCategory.Civilian => "Civilians",
        VictimCategory.Official => "Officials",
        VictimCategory.Journalist => "Journalists",
        VictimCategory.Unknown => "",
        _ => category.ToString(),
    };

    public static string Of(GapKind kind) => kind switch
    {
        GapKind.Unaccounted => "unaccounted for",
        GapKind.Conflict => "conflict",
        GapKind.NotStated => "not stated",
        GapKind.Unconfirmed => "unconfirmed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no word for this gap."),
    };

    public static MarkKind LookOf(GapKind kind) => kind switch
    {
        GapKind.Conflict => MarkKind.Firm,
        GapKind.Unconfirmed => MarkKind.Unsure,
        _ => MarkKind.Said,
    };

    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"and N more, see the record".</summary>
    public static string More(int count) => string.Create(CultureInfo.InvariantCulture, $"and {count:N0} more, see the record");

    public static string Capitalised(string text) => text.Length == 0 || !char.IsLower(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

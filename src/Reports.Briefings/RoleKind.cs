using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>What an actor had to do with an incident.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RoleKind>))]
public enum RoleKind
{
    /// <summary>Carried it out.</summary>
    Perpetrator,

    /// <summary>Said that it carried it out.</summary>
    ClaimedResponsibility,

    /// <summary>Planned, ordered or directed it.</summary>
    Planner,

    /// <summary>Helped, armed or paid for it.</summary>
    Supporter,

    /// <summary>Was attacked.</summary>
    Target,

    /// <summary>Responded to it.</summary>
    Responder,

    /// <summary>Took part in another way.</summary>
    Other,
}

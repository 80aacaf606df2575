using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>How one actor stands to another.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RelationType>))]
public enum RelationType
{
    /// <summary>Belongs to it.</summary>
    MemberOf,

    /// <summary>Leads it.</summary>
    LeaderOf,

    /// <summary>Founded it.</summary>
    FounderOf,

    /// <summary>Is second to the other.</summary>
    DeputyOf,

    /// <summary>Is a branch, franchise or affiliate of it.</summary>
    AffiliateOf,

    /// <summary>Broke away from it.</summary>
    SplinterOf,

    /// <summary>Acts together with it.</summary>
    AlliedWith,

    /// <summary>Competes with or fights it.</summary>
    RivalOf,

    /// <summary>Became the other.</summary>
    PredecessorOf,

    /// <summary>Backs it without belonging to it.</summary>
    Supports,
}

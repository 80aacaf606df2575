using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>What an actor is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A group, force or institution.</summary>
    Organization,

    /// <summary>A named human being.</summary>
    Person,

    /// <summary>A country or its government.</summary>
    State,

    /// <summary>Persons whom the document only describes: "the gunmen".</summary>
    Unnamed,
}

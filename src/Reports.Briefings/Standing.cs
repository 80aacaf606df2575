using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>How sure the document is of a role.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Standing>))]
public enum Standing
{
    /// <summary>Told in the document's own voice.</summary>
    Fact,

    /// <summary>Said by the actor itself.</summary>
    Claimed,

    /// <summary>Said of the actor by somebody else.</summary>
    Accused,

    /// <summary>Held likely, believed or suspected.</summary>
    Suspected,

    /// <summary>Held possible.</summary>
    Possible,

    /// <summary>Denied by the actor or for it.</summary>
    Denied,
}

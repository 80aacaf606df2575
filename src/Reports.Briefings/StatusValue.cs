using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>What has become of an actor.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<StatusValue>))]
public enum StatusValue
{
    /// <summary>Free or being sought.</summary>
    AtLarge,

    /// <summary>Dead.</summary>
    Killed,

    /// <summary>Arrested or taken prisoner.</summary>
    Captured,

    /// <summary>Hurt.</summary>
    Wounded,

    /// <summary>Found guilty by a court.</summary>
    Convicted,

    /// <summary>Accused before a court.</summary>
    Charged,

    /// <summary>The document says that it is not known.</summary>
    Unknown,
}

using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>What happened to victims.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Outcome>))]
public enum Outcome
{
    /// <summary>Died.</summary>
    Killed,

    /// <summary>Were hurt.</summary>
    Wounded,

    /// <summary>Were taken or held.</summary>
    Abducted,

    /// <summary>Cannot be found.</summary>
    Missing,

    /// <summary>Were arrested.</summary>
    Detained,

    /// <summary>Had to leave their homes.</summary>
    Displaced,
}

using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>What kind of violent event an incident is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IncidentType>))]
public enum IncidentType
{
    /// <summary>An attack with firearms or several weapons.</summary>
    ArmedAssault,

    /// <summary>An explosive device, carried, planted or driven.</summary>
    Bombing,

    /// <summary>The killing of a chosen person.</summary>
    Assassination,

    /// <summary>Persons were taken away.</summary>
    Abduction,

    /// <summary>Persons were held where they were.</summary>
    HostageTaking,

    /// <summary>Bombs or missiles from the air.</summary>
    Airstrike,

    /// <summary>A vehicle driven at people.</summary>
    VehicleRamming,

    /// <summary>Knives or other blades.</summary>
    Stabbing,

    /// <summary>Fire set on purpose.</summary>
    Arson,

    /// <summary>Many killed, by means not told or several.</summary>
    MassKilling,

    /// <summary>Damage to things.</summary>
    Sabotage,

    /// <summary>Two armed sides fighting.</summary>
    Clash,

    /// <summary>None of these.</summary>
    Other,
}

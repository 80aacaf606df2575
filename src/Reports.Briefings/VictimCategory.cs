using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>Who the victims were.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<VictimCategory>))]
public enum VictimCategory
{
    /// <summary>Not of any force.</summary>
    Civilian,

    /// <summary>Soldiers and other armed forces.</summary>
    Military,

    /// <summary>Police and guards.</summary>
    Police,

    /// <summary>Office holders and civil servants.</summary>
    Official,

    /// <summary>Journalists and media workers.</summary>
    Journalist,

    /// <summary>Aid and relief workers.</summary>
    AidWorker,

    /// <summary>Attackers; never counted among the victims.</summary>
    Attacker,

    /// <summary>The document does not say.</summary>
    Unknown,
}

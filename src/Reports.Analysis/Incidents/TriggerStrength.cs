namespace Reports.Analysis.Incidents;

/// <summary>How surely a word tells of a violent event.</summary>
internal enum TriggerStrength
{
    /// <summary>Needs other signs: "explosion", "killed".</summary>
    Weak,

    /// <summary>Tells of violence, not of its kind: "attack".</summary>
    Generic,

    /// <summary>Tells of violence and its kind: "suicide bombing".</summary>
    Strong,
}

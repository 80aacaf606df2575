using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>What kind of gap the document leaves.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<GapKind>))]
public enum GapKind
{
    /// <summary>The parts do not add up to the total.</summary>
    Unaccounted,

    /// <summary>The document says it two ways.</summary>
    Conflict,

    /// <summary>A reader would expect it and the document does not say it.</summary>
    NotStated,

    /// <summary>Said, and said to be unconfirmed.</summary>
    Unconfirmed,
}

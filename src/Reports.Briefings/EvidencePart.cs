using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>What a span of a view's evidence is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EvidencePart>))]
public enum EvidencePart
{
    /// <summary>What is said.</summary>
    Content,

    /// <summary>The word that attributes it.</summary>
    Cue,

    /// <summary>Who says it.</summary>
    Source,
}

using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>Whether a figure is an incident's whole or a share of it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<VictimScope>))]
public enum VictimScope
{
    /// <summary>The incident's whole figure.</summary>
    Total,

    /// <summary>A named or described share.</summary>
    Part,
}

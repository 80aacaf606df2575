using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>How a figure is hedged.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CountQualifier>))]
public enum CountQualifier
{
    /// <summary>The figure itself: "20".</summary>
    Exact,

    /// <summary>A lower bound: "at least 9", "more than 9".</summary>
    AtLeast,

    /// <summary>An upper bound: "fewer than 10".</summary>
    AtMost,

    /// <summary>About that: "nearly 3,000", "dozens".</summary>
    Approximate,

    /// <summary>Between two figures: "20 to 30".</summary>
    Range,
}

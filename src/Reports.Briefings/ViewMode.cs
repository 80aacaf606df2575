using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>How a view is worded.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ViewMode>))]
public enum ViewMode
{
    /// <summary>Quoted.</summary>
    Direct,

    /// <summary>Paraphrased.</summary>
    Indirect,

    /// <summary>Partly quoted.</summary>
    Mixed,
}

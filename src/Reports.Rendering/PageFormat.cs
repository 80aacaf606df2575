namespace Reports.Rendering;

/// <summary>The paper that a briefing is laid out for.</summary>
public enum PageFormat
{
    /// <summary>ISO 216 A4, 210 × 297 mm.</summary>
    A4,

    /// <summary>US Letter, 8.5 × 11 in.</summary>
    Letter,
}

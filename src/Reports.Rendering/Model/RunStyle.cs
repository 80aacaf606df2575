namespace Reports.Rendering.Model;

/// <summary>How words look; the values combine.</summary>
[Flags]
public enum RunStyle
{
    /// <summary>As the paragraph does.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,

    /// <summary>A step smaller than the paragraph.</summary>
    Small = 4,

    /// <summary>Less prominent, still with enough contrast to read (WCAG AA).</summary>
    Muted = 8,
}

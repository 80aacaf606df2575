namespace Reports.Rendering.Pictures;

/// <summary>Which part of a text stands at its anchor.</summary>
public enum TextAlign
{
    /// <summary>The left end.</summary>
    Start,

    /// <summary>The middle.</summary>
    Middle,

    /// <summary>The right end.</summary>
    End,
}

namespace Reports.Rendering.Model;

/// <summary>What part a paragraph plays on the page.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>Text of lesser weight: notes, sources.</summary>
    Small,

    /// <summary>A small label above what it names.</summary>
    Label,

    /// <summary>The sentence that everything else explains.</summary>
    Lead,
}

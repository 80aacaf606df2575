namespace Reports.Rendering;

/// <summary>How a briefing is written.</summary>
public sealed record RenderingOptions
{
    /// <summary>The paper.</summary>
    public PageFormat PageFormat { get; init; } = PageFormat.A4;

    /// <summary>What happens with a character that no font has.</summary>
    public MissingGlyphs MissingGlyphs { get; init; } = MissingGlyphs.Substitute;
}

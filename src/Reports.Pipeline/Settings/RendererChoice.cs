namespace Reports.Pipeline.Settings;

/// <summary>What lays out PDFs.</summary>
public enum RendererChoice
{
    /// <summary>QuestPDF; the function app only.</summary>
    QuestPdf,

    /// <summary>The renderer built into Reports.Rendering.</summary>
    BuiltIn,
}

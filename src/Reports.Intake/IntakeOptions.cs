namespace Reports.Intake;

/// <summary>Limits on what is read. Whatever exceeds one is refused with a fault, never cut.</summary>
public sealed record IntakeOptions
{
    /// <summary>Largest upload, in bytes. Default 20 MiB (20,971,520).</summary>
    public long MaximumBytes { get; init; } = 20L * 1024 * 1024;

    /// <summary>Longest article, in UTF-16 code units. Default 2,000,000, some 300,000 words.</summary>
    public int MaximumCharacters { get; init; } = 2_000_000;

    /// <summary>Most pages of a PDF. Default 500.</summary>
    public int MaximumPages { get; init; } = 500;

    /// <summary>Deepest nesting of elements in HTML and XML, of brackets in PDF and of groups in RTF. Default 1,000.</summary>
    public int MaximumNesting { get; init; } = 1_000;

    /// <summary>Most bytes that one compressed upload (DOCX, ODT, ZIP) may expand to. Default 100 MiB (104,857,600).</summary>
    public long MaximumExpandedBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>Largest ratio of expanded to compressed bytes of an archive's entry above 1 MiB. Default 200.</summary>
    public int MaximumExpansionRatio { get; init; } = 200;

    /// <summary>Most entries of an archive. Default 1,000.</summary>
    public int MaximumEntries { get; init; } = 1_000;

    /// <summary>Whether text in another language than English is refused. Default true; the analysis reads English only.</summary>
    public bool RequireEnglish { get; init; } = true;

    /// <summary>Longest time that reading one seed may take. Default 20 seconds.</summary>
    public TimeSpan MaximumTime { get; init; } = TimeSpan.FromSeconds(20);
}

namespace Reports.Intake;

/// <summary>Limits on what is read.</summary>
public sealed record IntakeOptions
{
    /// <summary>Largest upload, in bytes. Default 20 MiB (20,971,520).</summary>
    public long MaximumBytes { get; init; } = 20L * 1024 * 1024;
}

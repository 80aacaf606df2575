namespace Reports.Cli.Batch;

/// <summary>What a run writes and how.</summary>
internal sealed record BatchOptions
{
    /// <summary>The folder that outputs go to; made where it is missing.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>How many documents are worked on at once; one or more.</summary>
    public required int Jobs { get; init; }

    /// <summary>Largest input, in bytes.</summary>
    public required long MaximumBytes { get; init; }
}

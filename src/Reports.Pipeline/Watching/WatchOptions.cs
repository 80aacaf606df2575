namespace Reports.Pipeline.Watching;

/// <summary>How a watch goes about it.</summary>
public sealed record WatchOptions
{
    /// <summary>Seeds worked on at once; one or more.</summary>
    public int Parallelism { get; init; } = 2;

    /// <summary>The pause between two listings of the seeds. Default half a second.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Every so many listings all containers are compared, so that nothing missed stays missed. Default 20.</summary>
    public int PollsPerSurvey { get; init; } = 20;
}

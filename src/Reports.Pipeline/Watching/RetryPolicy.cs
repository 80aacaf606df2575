namespace Reports.Pipeline.Watching;

/// <summary>How often a seed is tried before it is given up.</summary>
public sealed record RetryPolicy
{
    /// <summary>Tries in all. Default 5, as the Functions host has it.</summary>
    public int Tries { get; init; } = 5;

    /// <summary>The pause behind the first try; each later one is twice as long. Default half a second.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The pause behind a try, counted from 1.</summary>
    public TimeSpan PauseAfter(int attempt) => FirstPause * Math.Pow(2, attempt - 1);
}

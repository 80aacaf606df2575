namespace Reports.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitStatus
{
    /// <summary>Everything succeeded.</summary>
    public const int Success = 0;

    /// <summary>At least one document could not be read or rendered; the others are done.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong usage; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The storage account does not answer, or lets nobody in: the line may be right, and right again later.</summary>
    public const int NoStorage = 3;

    /// <summary>Ended by Ctrl-C before all was done: 128 and the number of the signal, as shells have it.</summary>
    public const int Stopped = 130;
}

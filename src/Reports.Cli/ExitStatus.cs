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
}

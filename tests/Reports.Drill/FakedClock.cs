namespace Reports.Drill;

/// <summary>
/// Sets the storage's clock, which dates blobs, by libfaketime. The watch itself asks no clock for the time of day (and .NET's timers
/// stand still under that library).
/// </summary>
internal static class FakedClock
{
    private static readonly string? Library = new[]
    {
        "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
        "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
        "/usr/lib64/faketime/libfaketimeMT.so.1",
    }.FirstOrDefault(File.Exists);

    private static readonly string Offset = Path.GetTempFileName();

    /// <summary>Whether the library is there.</summary>
    public static bool Works => Library is not null;

    private static IReadOnlyDictionary<string, string> Environment => Library is null ? new Dictionary<string, string>() : new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = Library,
        ["FAKETIME_TIMESTAMP_FILE"] = Offset,
        ["FAKETIME_CACHE_DURATION"] = "1",
        ["DONT_FAKE_MONOTONIC"] = "1",
        ["NO_FAKE_STAT"] = "1",
    };

    /// <summary>From now on the clock is off by so much.</summary>
    public static void Jump(TimeSpan offset) => File.WriteAllText(Offset, $"{(offset < TimeSpan.Zero ? "-" : "+")}{Math.Abs((long)offset.TotalSeconds)}");

    /// <summary>Starts something that takes its environment from this process.</summary>
    public static async Task<T> InheritAsync<T>(Func<Task<T>> start)
    {
        foreach (var (name, value) in Environment)
            System.Environment.SetEnvironmentVariable(name, value);
        try
        {
            return await start();
        }
        finally
        {
            foreach (var name in Environment.Keys)
                System.Environment.SetEnvironmentVariable(name, null);
        }
    }
}

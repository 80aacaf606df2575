namespace Reports.Benchmarks.Comparison;

/// <summary>What became of a program.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="PeakBytes">The largest working set seen, looked at every 20 ms.</param>
internal sealed record ProgramRun(string Output, TimeSpan Elapsed, long PeakBytes);

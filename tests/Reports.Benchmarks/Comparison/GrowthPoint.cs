namespace Reports.Benchmarks.Comparison;

/// <summary>One size and what it cost.</summary>
/// <param name="Size">Characters of the text, or number of documents.</param>
/// <param name="ReadSeconds">Seconds of processor time from bytes to record; 0 where not told apart.</param>
/// <param name="Seconds">Seconds from bytes to PDF: of processor time for one document, elapsed for many.</param>
/// <param name="Megabytes">The process's largest working set, in MiB.</param>
internal sealed record GrowthPoint(int Size, double ReadSeconds, double Seconds, double Megabytes);

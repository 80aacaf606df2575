using System.Globalization;
using System.Runtime.InteropServices;

namespace Reports.Benchmarks.Comparison;

/// <summary>Measures Reports beside what else one could pick, and how its cost grows; prints the tables of docs/performance.md and draws its plots.</summary>
internal sealed class CompareCommand(string root, TextWriter output)
{
    private static readonly int[] Lengths = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
    private static readonly int[] Numbers = [1, 10, 100, 1_000, 10_000];

    private readonly string _peers = Path.Combine(root, "tests", "Reports.Benchmarks", "peers");
    private readonly string _shared = Path.Combine(root, "..", "shared");

    /// <summary>Runs the sections that are named, or all.</summary>
    /// <returns>The exit status: 0, or 2 where a section is unknown.</returns>
    public int Run(string[] sections)
    {
        if (sections is ["read-one", var length])
        {
            output.WriteLine(GrowthMeasurement.ReadOne(int.Parse(length, CultureInfo.InvariantCulture)));
            return 0;
        }

        var known = new[] { "names", "pages", "pdf", "growth" };
        if (sections.Except(known).Any())
        {
            output.WriteLine($"usage: compare [{string.Join("|", known)}]...");
            return 2;
        }

        var work = Directory.CreateTempSubdirectory("reports-compare-");
        try
        {
            Write("Machine", $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription} ({RuntimeInformation.OSArchitecture}), {RuntimeInformation.FrameworkDescription}{Load()}");
            foreach (var section in sections.Length == 0 ? known : sections)
                Measure(section, work.FullName);
            Write("Load at the end", Load());
            return 0;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private void Measure(string section, string work)
    {
        switch (section)
        {
            case "names":
                var corpus = Path.Combine(_shared, "training", "ner", "test", "gum-news.bio.gz");
                Write("Names", File.Exists(corpus) ? new NameComparison(corpus, _peers, work).Measure() : $"Left out: {corpus} is missing.");
                break;
            case "pages":
                Write("Pages", new PageComparison(Path.Combine(_shared, "evaluation"), _peers, work).Measure());
                break;
            case "pdf":
                Write("PDF", new PdfComparison(Path.Combine(root, "seeds"), work).Measure());
                break;
            default:
                MeasureGrowth(work);
                break;
        }
    }

    private void MeasureGrowth(string work)
    {
        var growth = new GrowthMeasurement(Path.Combine(root, "src", "Reports.Cli", "bin", "Release", "net10.0", "reports.dll"), work);
        var font = Path.Combine(root, "src", "Reports.Rendering", "Fonts", "NotoSans-Regular.ttf");
        var images = Path.Combine(root, "docs", "images");
        var lengths = GrowthMeasurement.OfLengths(Lengths);
        Plots.Write(lengths, "characters of text", font, Path.Combine(images, "growth-by-length.png"));
        Write("One document", $"""
            Warm; processor time, which other work on the machine touches little. The longest is read with the limit of 2,000,000 characters raised, and not set as a PDF.

            | characters | bytes to record, s | bytes to PDF, s | microseconds a character | peak memory, MiB |
            | --- | --- | --- | --- | --- |
            {Rows(lengths, point => FormattableString.Invariant($"{point.Size:#,0} | {point.ReadSeconds:0.000} | {(point.Seconds - point.ReadSeconds < 0.001 ? "–" : point.Seconds.ToString("0.000", CultureInfo.InvariantCulture))} | {point.ReadSeconds * 1e6 / point.Size:0.0} | {point.Megabytes:0}"))}

            With its own limits, `reports parse` answers the longest: {growth.Refusal(Lengths[^1]).ReplaceLineEndings(" ")}
            """);
        var numbers = growth.OfNumbers(Numbers);
        Plots.Write(numbers, "documents", font, Path.Combine(images, "growth-by-documents.png"));
        Write("Many documents", $"""
            `reports brief` as a whole process, documents of 1,500 characters, one job a core.

            | documents | seconds | documents a second | peak memory, MiB |
            | --- | --- | --- | --- |
            {Rows(numbers, point => FormattableString.Invariant($"{point.Size:#,0} | {point.Seconds:0.0} | {point.Size / point.Seconds:0.0} | {point.Megabytes:0}"))}
            """);
    }

    private static string Rows(IEnumerable<GrowthPoint> points, Func<GrowthPoint, string> row) => string.Join('\n', points.Select(point => $"| {row(point)} |"));

    private void Write(string title, string text)
    {
        output.WriteLine($"### {title}\n{text}\n");
        output.Flush();
    }

    private static string Load() => File.Exists("/proc/loadavg") ? $", load average {File.ReadAllText("/proc/loadavg").Split(' ')[0]}" : "";
}

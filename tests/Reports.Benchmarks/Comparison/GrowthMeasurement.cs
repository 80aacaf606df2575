using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reports.Analysis;
using Reports.Intake;
using Reports.Pipeline.Parsing;
using Reports.Pipeline.Publishing;
using Reports.Rendering;

namespace Reports.Benchmarks.Comparison;

/// <summary>How time and memory grow with a document's length and with the number of documents, each size in a process of its own.</summary>
/// <param name="command">The reports command's assembly.</param>
/// <param name="work">A folder for what goes between the programs.</param>
internal sealed class GrowthMeasurement(string command, string work)
{
    /// <summary>The longest text whose briefing is set as a PDF too; longer ones are read only.</summary>
    private const int LongestBriefed = 1_010_000;

    /// <summary>Reads one text of a length, and briefs it where it is short enough; what the process prints of itself is taken up by <see cref="OfLengths"/>.</summary>
    public static string ReadOne(int characters)
    {
        var seed = SampleArticle.OfLength(characters);
        // Warm, as a function that has run before: what is measured grows with the text, not with the start of the runtime.
        Work(SampleArticle.OfLength(2_000));
        var (read, briefed) = Work(seed);
        return string.Create(CultureInfo.InvariantCulture, $"{read.TotalSeconds} {briefed.TotalSeconds}");
    }

    /// <summary>One point for each length of text.</summary>
    public static List<GrowthPoint> OfLengths(IEnumerable<int> lengths) => [.. lengths.Select(OfLength)];

    /// <summary>One point for each number of documents.</summary>
    public List<GrowthPoint> OfNumbers(IEnumerable<int> numbers) => [.. numbers.Select(OfNumber)];

    /// <summary>What the command says of a text that is longer than it reads.</summary>
    public string Refusal(int characters)
    {
        var file = Path.Combine(work, "long.txt");
        File.WriteAllBytes(file, SampleArticle.OfLength(characters).Content.ToArray());
        var start = new ProcessStartInfo("dotnet", [command, "parse", file, "--out", Path.Combine(work, "refused")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return File.ReadAllText(Path.Combine(work, "refused", "long.txt.error.json"));
    }

    private static GrowthPoint OfLength(int characters)
    {
        var run = Programs.Run("dotnet", [typeof(GrowthMeasurement).Assembly.Location, "compare", "read-one", characters.ToString(CultureInfo.InvariantCulture)]);
        var seconds = run.Output.Trim().Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return new GrowthPoint(characters, seconds[0], seconds[1], run.PeakBytes / (1024.0 * 1024));
    }

    private GrowthPoint OfNumber(int documents)
    {
        var (input, output) = (Path.Combine(work, $"in-{documents}"), Path.Combine(work, $"out-{documents}"));
        Directory.CreateDirectory(input);
        var text = Encoding.UTF8.GetString(SampleArticle.OfLength(1_500).Content.Span);
        for (var i = 0; i < documents; i++)
            File.WriteAllText(Path.Combine(input, $"{i:00000}.txt"), $"{text}\n\nReport number {i}.\n");
        var run = Programs.Run("dotnet", [command, "brief", input, "--out", output]);
        Directory.Delete(input, recursive: true);
        Directory.Delete(output, recursive: true);
        return new GrowthPoint(documents, 0, run.Elapsed.TotalSeconds, run.PeakBytes / (1024.0 * 1024));
    }

    private static (TimeSpan Read, TimeSpan Briefed) Work(Seed seed)
    {
        var parser = new SeedParser(new ArticleReader(new IntakeOptions { MaximumCharacters = 20_000_000, MaximumTime = TimeSpan.FromMinutes(5) }), new BriefingEngine());
        var started = Environment.CpuUsage.TotalTime;
        var briefing = parser.Parse(seed).Briefing ?? throw new InvalidOperationException("The text was refused.");
        var read = Environment.CpuUsage.TotalTime - started;
        if (seed.Content.Length <= LongestBriefed)
            new BriefingPublisher([new SkiaPdfRenderer()], new CompositionOptions(), new RenderingOptions()).Publish(briefing);
        return (read, Environment.CpuUsage.TotalTime - started);
    }
}

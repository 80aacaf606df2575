using System.Diagnostics;
using System.Globalization;
using Reports.Analysis;
using Reports.Briefings;
using Reports.Intake;
using Reports.Pipeline.Parsing;
using Reports.Pipeline.Publishing;
using Reports.Rendering;

namespace Reports.Benchmarks.Comparison;

/// <summary>The built-in PDF backend beside Chromium printing the very same briefing's page.</summary>
/// <param name="seeds">A folder of documents.</param>
/// <param name="work">A folder for what goes between the programs.</param>
internal sealed class PdfComparison(string seeds, string work)
{
    private readonly SeedParser _parser = new(new ArticleReader(new IntakeOptions()), new BriefingEngine());
    private readonly BriefingPublisher _pdf = new([new SkiaPdfRenderer()], new CompositionOptions(), new RenderingOptions());
    private readonly BriefingPublisher _page = new([new HtmlRenderer()], new CompositionOptions(), new RenderingOptions());

    /// <summary>A table in Markdown.</summary>
    public string Measure()
    {
        var briefings = Directory.EnumerateFiles(seeds).Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal)
            .Select(file => _parser.Parse(new Seed(Path.GetFileName(file), File.ReadAllBytes(file))).Briefing!).ToList();
        foreach (var briefing in briefings)
            _pdf.Publish(briefing);
        var ours = briefings.ConvertAll(OfBackend);
        var table = $"""
            Briefings of the {briefings.Count} seeds, from record to PDF; median and largest of each.

            | | milliseconds | KB |
            | --- | --- | --- |
            | Reports, built-in backend, warm | {Figures(ours)} |
            """;
        if (Programs.Exists("chromium"))
            table += $"\n| Chromium, printing the same briefing's page, its start included | {Figures(briefings.ConvertAll(OfChromium))} |";
        return table;
    }

    private (double Milliseconds, double Kilobytes) OfBackend(Briefing briefing)
    {
        var started = Stopwatch.GetTimestamp();
        var published = _pdf.Publish(briefing);
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, published[0].Content.Length / 1024.0);
    }

    private (double Milliseconds, double Kilobytes) OfChromium(Briefing briefing)
    {
        var (page, pdf) = (Path.Combine(work, "page.html"), Path.Combine(work, "page.pdf"));
        File.WriteAllBytes(page, _page.Publish(briefing)[0].Content.ToArray());
        var run = Programs.Run("chromium", ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={Path.Combine(work, "chromium")}", $"--print-to-pdf={pdf}", $"file://{page}"]);
        return (run.Elapsed.TotalMilliseconds, new FileInfo(pdf).Length / 1024.0);
    }

    private static string Figures(List<(double Milliseconds, double Kilobytes)> runs) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Median(runs.Select(run => run.Milliseconds)):0} / {runs.Max(run => run.Milliseconds):0} | {Median(runs.Select(run => run.Kilobytes)):0} / {runs.Max(run => run.Kilobytes):0}");

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reports.Intake;

namespace Reports.Benchmarks.Comparison;

/// <summary>The intake beside @mozilla/readability on the same pages: how much of the article each keeps, and how fast.</summary>
/// <param name="evaluation">The folder of the labelled pages and their scorer; where it is missing, pages are made here and only speed is measured.</param>
/// <param name="peers">The folder of the peers' scripts, with their packages installed.</param>
/// <param name="work">A folder for what goes between the programs.</param>
internal sealed partial class PageComparison(string evaluation, string peers, string work)
{
    private readonly ArticleReader _reader = new(new IntakeOptions());

    private bool Labelled => Directory.Exists(evaluation);

    /// <summary>A table in Markdown.</summary>
    public string Measure()
    {
        var pages = Pages();
        var (ours, theirs) = (Path.Combine(work, "pages-ours"), Path.Combine(work, "pages-readability"));
        var count = Directory.EnumerateFiles(pages, "*.html").Count();
        var rate = ReadAll(pages, ours);
        var peer = Programs.Run("node", [Path.Combine(peers, "readability.mjs"), pages, theirs]).Output;
        return $"""
            {count} pages, {(Labelled ? "labelled by hand" : "made up")}; pages a second on one core.

            | | article text: F1 (precision, recall) | pages a second |
            | --- | --- | --- |
            | Reports | {Score(ours)} | {rate.ToString("0", CultureInfo.InvariantCulture)} |
            | @mozilla/readability on jsdom | {Score(theirs)} | {PagesASecond().Match(peer).Groups[1].Value} |
            """;
    }

    [GeneratedRegex(@"([\d.]+) pages a second")]
    private static partial Regex PagesASecond();

    private string Pages()
    {
        var pages = Path.Combine(work, "pages");
        Directory.CreateDirectory(pages);
        if (Labelled)
        {
            Programs.Run("python3", [Path.Combine(evaluation, "prepare.py"), "pages", pages]);
            return pages;
        }

        for (var i = 1; i <= 20; i++)
            File.WriteAllText(Path.Combine(pages, $"{i:00}.html"), SamplePage.OfLength(i * 20 * 1024));
        return pages;
    }

    private double ReadAll(string pages, string output)
    {
        Directory.CreateDirectory(output);
        var seeds = Directory.EnumerateFiles(pages, "*.html").Order(StringComparer.Ordinal).Select(file => new Seed(Path.GetFileName(file), File.ReadAllBytes(file))).ToList();
        foreach (var seed in seeds)
            Write(output, seed.Name, TryRead(seed));
        var started = Stopwatch.GetTimestamp();
        foreach (var seed in seeds)
            TryRead(seed);
        return seeds.Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void Write(string output, string name, string text) =>
        File.WriteAllText(Path.Combine(output, $"{name}.json"), JsonSerializer.Serialize(new { schemaVersion = "1.0", document = new { name, text } }));

    private string TryRead(Seed seed)
    {
        try
        {
            return _reader.Read(seed).Text;
        }
        catch (IntakeException)
        {
            return "";
        }
    }

    private string Score(string records)
    {
        if (!Labelled)
            return "–";
        var file = Path.Combine(work, "segments.json");
        Programs.Run("python3", [Path.Combine(evaluation, "score.py"), "segments", records, "--json", file]);
        var figures = JsonNode.Parse(File.ReadAllText(file))!["segments"]!;
        return $"{Percent(figures, "f1")} ({Percent(figures, "precision")}, {Percent(figures, "recall")})";
    }

    private static string Percent(JsonNode figures, string name) => (100 * figures[name]!.GetValue<double>()).ToString("0.0", CultureInfo.InvariantCulture);
}

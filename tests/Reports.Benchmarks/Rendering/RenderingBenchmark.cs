using BenchmarkDotNet.Attributes;
using Reports.Analysis;
using Reports.Briefings;
using Reports.Intake;
using Reports.Pipeline.Parsing;
using Reports.Rendering;
using Reports.Rendering.Model;

namespace Reports.Benchmarks.Rendering;

/// <summary>The parts of rendering for an article of some 9,000 characters.</summary>
[MemoryDiagnoser]
public class RenderingBenchmark
{
    private readonly BriefingComposer _composer = new();
    private readonly SkiaPdfRenderer _pdf = new();
    private readonly HtmlRenderer _html = new();
    private readonly RenderingOptions _options = new();
    private Briefing? _briefing;
    private BriefingDocument? _document;

    /// <summary>Reads and composes the article.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _briefing = new SeedParser(new ArticleReader(new IntakeOptions()), new BriefingEngine()).Parse(SampleArticle.OfLength(9_000)).Briefing;
        _document = Compose();
    }

    /// <summary>Record to document.</summary>
    [Benchmark]
    public BriefingDocument Compose() => _composer.Compose(_briefing!, new());

    /// <summary>Document to PDF.</summary>
    [Benchmark]
    public long Pdf() => Write(_pdf);

    /// <summary>Document to HTML.</summary>
    [Benchmark]
    public long Html() => Write(_html);

    private long Write(IBriefingRenderer renderer)
    {
        using var output = new MemoryStream();
        renderer.Render(_document!, _options, output);
        return output.Length;
    }
}

using BenchmarkDotNet.Attributes;
using Reports.Analysis;
using Reports.Briefings;
using Reports.Intake;
using Reports.Pipeline.Parsing;
using Reports.Pipeline.Publishing;
using Reports.Rendering;

namespace Reports.Benchmarks;

/// <summary>The whole way of one article of some 9,000 characters: bytes to record, record to PDF, and both.</summary>
[MemoryDiagnoser]
public class BriefBenchmark
{
    private readonly SeedParser _parser = new(new ArticleReader(new IntakeOptions()), new BriefingEngine());
    private readonly BriefingPublisher _publisher = new([new SkiaPdfRenderer()], new CompositionOptions(), new RenderingOptions());
    private Seed _seed = new("none", default);
    private Briefing? _briefing;

    /// <summary>Reads the article.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _seed = SampleArticle.OfLength(9_000);
        _briefing = _parser.Parse(_seed).Briefing;
    }

    /// <summary>Bytes to record.</summary>
    [Benchmark]
    public ParsedSeed Parse() => _parser.Parse(_seed);

    /// <summary>Record to PDF.</summary>
    [Benchmark]
    public IReadOnlyList<PublishedBriefing> Render() => _publisher.Publish(_briefing!);

    /// <summary>Bytes to PDF.</summary>
    [Benchmark]
    public IReadOnlyList<PublishedBriefing> Brief() => _publisher.Publish(_parser.Parse(_seed).Briefing!);
}

using System.Text;
using BenchmarkDotNet.Attributes;
using Reports.Intake;

namespace Reports.Benchmarks.Intake;

/// <summary>Reading of one upload of each kind. Pages and text are made here, of a size that news has.</summary>
[MemoryDiagnoser]
public class IntakeBenchmark
{
    private readonly ArticleReader _reader = new(new IntakeOptions());
    private Seed _page = null!;
    private Seed _article = null!;
    private Seed _book = null!;

    [GlobalSetup]
    public void Setup()
    {
        _page = new Seed("page.html", Encoding.UTF8.GetBytes(SamplePage.OfLength(100 * 1024)));
        _article = new Seed("article.txt", Encoding.UTF8.GetBytes(SamplePage.Text(8 * 1024)));
        _book = new Seed("book.txt", Encoding.UTF8.GetBytes(SamplePage.Text(1024 * 1024)));
    }

    /// <summary>A web page of 100 KB, of which 8 KB are its article.</summary>
    [Benchmark]
    public int Page100Kilobytes() => _reader.Read(_page).Text.Length;

    /// <summary>A news article of 8 KB.</summary>
    [Benchmark]
    public int Text8Kilobytes() => _reader.Read(_article).Text.Length;

    /// <summary>A megabyte of text: the reciprocal of its time in seconds is megabytes a second.</summary>
    [Benchmark]
    public int Text1Megabyte() => _reader.Read(_book).Text.Length;
}

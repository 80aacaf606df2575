using System.Globalization;
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
        _page = new Seed("page.html", Encoding.UTF8.GetBytes(Page(100 * 1024)));
        _article = new Seed("article.txt", Encoding.UTF8.GetBytes(Text(8 * 1024)));
        _book = new Seed("book.txt", Encoding.UTF8.GetBytes(Text(1024 * 1024)));
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

    private static string Text(int length)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Two bombs went off near market {i} on Tuesday, killing four traders and a porter, the city's police chief said in a statement. ");
            text.Append(i % 3 == 2 ? "\n\n" : "");
        }
        return text.ToString();
    }

    private static string Page(int length)
    {
        var article = string.Concat(Text(8 * 1024).Split("\n\n").Select(paragraph => $"<p class=\"paragraph\">{paragraph}</p>\n"));
        var page = new StringBuilder("<!DOCTYPE html><html><head><title>Four killed in market blasts</title></head><body><nav><ul>");
        for (var i = 0; page.Length < (length - article.Length) / 2; i++)
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item level-{i % 3}\"><a href=\"/section/{i}\" data-track=\"nav-{i}\">Section {i}</a></li>\n");
        page.Append("</ul></nav><main><article class=\"story\"><h1>Four killed in market blasts</h1><div class=\"story-body\">").Append(article).Append("</div></article></main><aside>");
        for (var i = 0; page.Length < length; i++)
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"card\"><a href=\"/story/{i}\"><img src=\"{i}.jpg\"><h3>A bridge that nobody guards, part {i}</h3></a><script>track({i});</script></div>\n");
        return page.Append("</aside></body></html>").ToString();
    }
}

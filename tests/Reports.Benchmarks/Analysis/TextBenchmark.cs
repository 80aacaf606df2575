using BenchmarkDotNet.Attributes;
using Reports.Analysis.Entities;
using Reports.Analysis.Text;

namespace Reports.Benchmarks.Analysis;

/// <summary>The text stages on one article: tokens to noun phrases, then entities.</summary>
[MemoryDiagnoser]
public class TextBenchmark
{
    private readonly TextAnnotator _annotator = new();
    private readonly EntityResolver _resolver = new();
    private readonly string _text = string.Join("\n\n", Enumerable.Repeat(
        "Gunmen attacked a market in the city of Kano on Monday, killing at least nine people, the police said. “We heard shots,” said Amina Bello, " +
        "a trader. Colonel James Wilson, a spokesman for the army, blamed Boko Haram. The group has not claimed the attack. He said that it was likely.", 16));

    private ArticleText? _article;

    [GlobalSetup]
    public void Annotated() => _article = _annotator.Annotate(_text);

    [Benchmark]
    public int Annotate() => _annotator.Annotate(_text).Tokens.Count;

    [Benchmark]
    public int Resolve() => _resolver.Resolve(_article!).Entities.Count;
}

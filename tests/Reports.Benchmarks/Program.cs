using BenchmarkDotNet.Running;
using Reports.Benchmarks;
using Reports.Benchmarks.Comparison;

if (args is ["compare", .. var sections])
{
#pragma warning disable RS0030 // The composition root names the console.
    return new CompareCommand(SampleArticle.Root(), Console.Out).Run(sections);
#pragma warning restore RS0030
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

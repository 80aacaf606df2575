using System.Globalization;
using Reports.Analysis.Models;
using Reports.Analysis.Tagging;
using Reports.Analysis.Text;
using Reports.Training.Corpora;
using Reports.Training.Tagging;

namespace Reports.Training;

/// <summary>Trains the models one after the other, writes them and reports what they reach.</summary>
internal sealed class TrainingRun(DirectoryInfo data, DirectoryInfo output, TextWriter report)
{
    private readonly TagProjection _projection = new(new Tokenizer(Abbreviations.Load()));

    public void Run(IReadOnlyCollection<string> only)
    {
        output.Create();
        report.WriteLine("| model | corpus | figure |");
        report.WriteLine("| --- | --- | --- |");
        if (only.Count == 0 || only.Contains("tags"))
            TrainTags();
    }

    private void TrainTags()
    {
        var content = TagTrainer.Train([.. TaggedSentences("ewt-train"), .. TaggedSentences("gum-open-train")]);
        Write("tags", content);
        var tagger = new PerceptronTagger(content);
        foreach (var corpus in new[] { "ewt-dev", "gum-open-dev", "ewt-test", "gum-open-test" })
            Report("tags", corpus, TagMeasurement.Accuracy(tagger, TaggedSentences(corpus)));
    }

    private List<TaggedSentence> TaggedSentences(string corpus) =>
        [.. ConlluReader.Read(Path.Combine(data.FullName, "pos", $"{corpus}.conllu.gz")).Select(_projection.Project)];

    private void Write(string name, ModelContent content)
    {
        var path = Path.Combine(output.FullName, $"{name}.model");
        using (var file = File.Create(path))
            ModelFile.Write(content, file);
        report.WriteLine($"| {name} | size | {(new FileInfo(path).Length / 1024).ToString(CultureInfo.InvariantCulture)} KiB, {content.Features.Length} features |");
    }

    private void Report(string model, string corpus, double share) =>
        report.WriteLine($"| {model} | {corpus} | {(share * 100).ToString("0.0", CultureInfo.InvariantCulture)} |");
}

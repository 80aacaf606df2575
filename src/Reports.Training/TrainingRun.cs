using System.Globalization;
using Reports.Analysis.Models;
using Reports.Analysis.Names;
using Reports.Analysis.Tagging;
using Reports.Analysis.Text;
using Reports.Training.Corpora;
using Reports.Training.Names;
using Reports.Training.Tagging;

namespace Reports.Training;

/// <summary>Trains the models one after the other, writes them and reports what they reach.</summary>
internal sealed class TrainingRun(DirectoryInfo data, DirectoryInfo output, TextWriter report)
{
    private readonly Tokenizer _tokenizer = new(Abbreviations.Load());

    public void Run(IReadOnlyCollection<string> only)
    {
        output.Create();
        report.WriteLine("| model | corpus | figure |");
        report.WriteLine("| --- | --- | --- |");
        if (only.Count == 0 || only.Contains("tags"))
            TrainTags();
        if (only.Count == 0 || only.Contains("names"))
            TrainNames();
        if (only.Count == 0 || only.Contains("cases"))
            TrainCases();
    }

    private void TrainTags()
    {
        var content = TagTrainer.Train([.. TaggedSentences("ewt-train"), .. TaggedSentences("gum-open-train")]);
        Write("tags", content);
        var tagger = new PerceptronTagger(content);
        foreach (var corpus in new[] { "ewt-dev", "gum-open-dev", "ewt-test", "gum-open-test" })
            Report("tags", corpus, TagMeasurement.Accuracy(tagger, TaggedSentences(corpus)));
    }

    private void TrainNames()
    {
        var tagger = new PerceptronTagger(Read("tags"));
        var documents = TrainingDocuments().ConvertAll(document => PreparedDocument.Of(document, tagger));
        var content = NameTrainer.Train(documents, new NameTrainingOptions());
        Write("names", content);
        var names = new NameTagger(content);
        foreach (var corpus in new[] { "dev/gum-open", "dev/uner-ewt-test", "dev/wikigold", "test/gum-news", "test/wikigold" })
            report.WriteLine($"| names | {corpus} | {NameMeasurement.Of(names, tagger, Names(corpus))} |");
        report.WriteLine($"| names | news/dev | {NameMeasurement.Of(names, tagger, News("dev"))} |");
    }

    private void TrainCases()
    {
        var tagged = TaggedSentences("ewt-train").Concat(TaggedSentences("gum-open-train")).Select(sentence => (IReadOnlyList<string>)sentence.Words);
        var named = TrainingDocuments().SelectMany(document => document.Sentences.Select(sentence =>
            (IReadOnlyList<string>)document.Words.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray()));
        Write("cases", CaseTrainer.Train(tagged.Concat(named)));
    }

    private List<NameDocument> TrainingDocuments() =>
        [.. News("train"), .. Names("train/gum-open"), .. Names("train/wikigold"), .. Names("train/uner-ewt-dev"), .. Names("train/uner-pud")];

    private List<NameDocument> Names(string corpus)
    {
        var spaced = Directory.EnumerateFiles(Path.Combine(data.FullName, "pos")).Order(StringComparer.Ordinal).SelectMany(ConlluReader.Read);
        var path = Path.Combine(data.FullName, "ner", $"{corpus}.bio.gz");
        return new BioReader(_tokenizer, spaced).Read(path, hasMiscellaneous: !corpus.Contains("uner", StringComparison.Ordinal));
    }

    private List<NameDocument> News(string part)
    {
        var splitter = new SentenceSplitter(Abbreviations.Load(), WordList.Load("sentence-starters", StringComparer.Ordinal));
        return new NewsReader(_tokenizer, splitter).Read(Path.Combine(data.FullName, "news", $"{part}.jsonl.gz"));
    }

    private ModelContent Read(string name)
    {
        using var file = File.OpenRead(Path.Combine(output.FullName, $"{name}.model"));
        return ModelFile.Read(file);
    }

    private List<TaggedSentence> TaggedSentences(string corpus) =>
        [.. ConlluReader.Read(Path.Combine(data.FullName, "pos", $"{corpus}.conllu.gz")).Select(new TagProjection(_tokenizer).Project)];

    private void Write(string name, ModelContent content)
    {
        var path = Path.Combine(output.FullName, $"{name}.model");
        using (var file = File.Create(path))
            ModelFile.Write(content, file);
        report.WriteLine($"| {name} | size | {(new FileInfo(path).Length / 1024).ToString(CultureInfo.InvariantCulture)} KiB, {content.Features.Length} features, {content.Words.Length} words |");
    }

    private void Report(string model, string corpus, double share) =>
        report.WriteLine($"| {model} | {corpus} | {(share * 100).ToString("0.0", CultureInfo.InvariantCulture)} |");
}

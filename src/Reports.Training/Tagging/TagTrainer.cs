using Reports.Analysis.Models;
using Reports.Analysis.Tagging;
using Reports.Training.Corpora;
using Reports.Training.Learning;

namespace Reports.Training.Tagging;

/// <summary>Trains the part-of-speech tagger: an averaged perceptron that tags as it will at run time and learns from its mistakes.</summary>
internal sealed class TagTrainer
{
    private const int Epochs = 8;

    private const double LeastWeight = 0.14;

    private const double LargestWeight = 30;

    /// <summary>A word seen this often, with one tag nearly always, is not asked about.</summary>
    private const int FixedWordCount = 30;

    private const double FixedWordShare = 0.998;

    private readonly AveragedWeights _weights = new();
    private readonly string[] _classes;
    private readonly Dictionary<string, int> _classNumbers;
    private readonly Dictionary<uint, byte> _fixedWords;

    private TagTrainer(IReadOnlyList<TaggedSentence> sentences)
    {
        _classes = [.. sentences.SelectMany(sentence => sentence.Labels).Distinct().Order(StringComparer.Ordinal)];
        _classNumbers = _classes.Select((tag, number) => (tag, number)).ToDictionary(pair => pair.tag, pair => pair.number);
        _fixedWords = FixedWords(sentences);
    }

    public static ModelContent Train(IReadOnlyList<TaggedSentence> sentences)
    {
        var trainer = new TagTrainer(sentences);
        var order = sentences.Select(sentence => (Sentence: sentence, Forms: new WordForms(sentence.Words))).ToList();
        var shuffler = new Shuffler(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            shuffler.Shuffle(order);
            foreach (var (sentence, forms) in order)
                trainer.Learn(sentence, forms);
        }

        return trainer._weights.Quantize(trainer._classes, LeastWeight, LargestWeight, trainer._fixedWords);
    }

    private Dictionary<uint, byte> FixedWords(IReadOnlyList<TaggedSentence> sentences)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                if (!counts.TryGetValue(sentence.Words[i], out var row))
                    counts[sentence.Words[i]] = row = new int[_classes.Length];
                row[_classNumbers[sentence.Labels[i]]]++;
            }
        }

        return counts
            .Where(pair => pair.Value.Sum() >= FixedWordCount && pair.Value.Max() >= FixedWordShare * pair.Value.Sum())
            .ToDictionary(pair => FeatureHash.Of(pair.Key), pair => (byte)Array.IndexOf(pair.Value, pair.Value.Max()));
    }

    private void Learn(TaggedSentence sentence, WordForms forms)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<long> scores = stackalloc long[_classes.Length];
        uint before = 0, beforeThat = 0;
        for (var i = 0; i < forms.Count; i++)
        {
            if (!_fixedWords.TryGetValue(forms.Exact(i), out var guess))
            {
                TagFeatures.Write(forms, 0, forms.Count, i, before, beforeThat, features);
                guess = (byte)Best(features, scores);
                _weights.Steps++;
                var gold = _classNumbers[sentence.Labels[i]];
                if (guess != gold)
                    Correct(features, gold, guess);
            }

            beforeThat = before;
            before = guess + 1u;
        }
    }

    private int Best(ReadOnlySpan<uint> features, Span<long> scores)
    {
        scores.Clear();
        foreach (var feature in features)
            _weights.Add(feature, scores);
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            if (scores[c] > scores[best])
                best = c;
        }

        return best;
    }

    private void Correct(ReadOnlySpan<uint> features, int gold, int guess)
    {
        foreach (var feature in features)
        {
            _weights.Update(feature, gold, 1);
            _weights.Update(feature, guess, -1);
        }
    }
}

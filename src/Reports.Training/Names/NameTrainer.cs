using Reports.Analysis.Models;
using Reports.Analysis.Names;
using Reports.Analysis.Text;
using Reports.Training.Learning;

namespace Reports.Training.Names;

/// <summary>
/// Trains the name tagger: an averaged structured perceptron. Labels that differ from the gold ones get a head start in the search, so that
/// it learns to be right by a margin.
/// </summary>
internal sealed class NameTrainer
{
    private readonly NameTrainingOptions _options;
    private readonly AveragedWeights _weights = new();
    private readonly int[,] _transitions = new int[NameLabels.Count, NameLabels.Count];
    private readonly LabelSearch _search;

    private NameTrainer(NameTrainingOptions options)
    {
        _options = options;
        _search = new LabelSearch(_transitions);
    }

    public static ModelContent Train(IReadOnlyList<PreparedDocument> documents, NameTrainingOptions options)
    {
        var trainer = new NameTrainer(options);
        var order = documents.SelectMany(document => document.Document.Sentences.Select(sentence => (document, sentence)))
            .Where(pair => Enumerable.Range(pair.sentence.FirstToken, pair.sentence.EndToken - pair.sentence.FirstToken)
                .Any(i => pair.document.Features[i] is not null))
            .ToList();
        DropRareFeatures(documents, options.LeastFeatureCount);
        var shuffler = new Shuffler(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            shuffler.Shuffle(order);
            foreach (var (document, sentence) in order)
                trainer.Learn(document, sentence);
        }

        return trainer._weights.Quantize(NameLabels.Names, options.LeastWeight, options.LargestWeight, new Dictionary<uint, byte>());
    }

    /// <summary>Features that few tokens have teach more about these tokens than about names.</summary>
    private static void DropRareFeatures(IReadOnlyList<PreparedDocument> documents, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in documents.SelectMany(document => document.Features).OfType<uint[]>().SelectMany(features => features))
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        foreach (var document in documents)
        {
            for (var i = 0; i < document.Features.Length; i++)
            {
                if (document.Features[i] is { } features)
                    document.Features[i] = Array.FindAll(features, feature => counts[feature] >= least);
            }
        }
    }

    private void Learn(PreparedDocument document, Sentence sentence)
    {
        var gold = Gold(document, sentence);
        var guess = Search(document, sentence, (i, label) => label == gold[i - sentence.FirstToken] ? 0 : Cost(gold[i - sentence.FirstToken]));
        _weights.Steps++;
        int goldBefore = NameLabels.Outside, guessBefore = NameLabels.Outside;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var right = gold[i - sentence.FirstToken];
            var wrong = guess[i - sentence.FirstToken];
            if (document.Features[i] is { } features)
            {
                if (right != wrong)
                    Correct(features, right, wrong);
                if (right != wrong || goldBefore != guessBefore)
                    CorrectTransition(goldBefore, right, guessBefore, wrong);
            }

            goldBefore = right;
            guessBefore = wrong;
        }
    }

    private int Cost(byte gold) => gold == NameLabels.Outside ? _options.Margin : _options.NameMargin;

    /// <summary>The gold labels; where the corpus does not mark MISC, the best labels that agree with what it marks.</summary>
    private byte[] Gold(PreparedDocument document, Sentence sentence)
    {
        var labels = document.Labels.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
        if (document.Document.HasMiscellaneous)
            return labels;
        return Search(document, sentence, (i, label) => MayBe(labels[i - sentence.FirstToken], label) ? 0 : -1_000_000);
    }

    private static bool MayBe(byte gold, int label) =>
        gold == label || (gold == NameLabels.Outside && NameLabels.TypeOf(label) == NameType.Miscellaneous);

    private byte[] Search(PreparedDocument document, Sentence sentence, Func<int, int, int> bias)
    {
        _search.Begin(sentence.EndToken - sentence.FirstToken);
        Span<long> scores = stackalloc long[NameLabels.Count];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Features[i] is not { } features)
            {
                _search.SkipToken();
                continue;
            }

            scores.Clear();
            foreach (var feature in features)
                _weights.Add(feature, scores);
            var target = _search.NextToken();
            for (var label = 0; label < NameLabels.Count; label++)
                target[label] = (int)scores[label] + bias(i, label);
        }

        return _search.Best().ToArray();
    }

    private void Correct(uint[] features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            _weights.Update(feature, right, 1);
            _weights.Update(feature, wrong, -1);
        }
    }

    private void CorrectTransition(int goldBefore, int right, int guessBefore, int wrong)
    {
        _weights.Update(NameTagger.TransitionFeature(goldBefore), right, 1);
        _weights.Update(NameTagger.TransitionFeature(guessBefore), wrong, -1);
        _transitions[goldBefore, right]++;
        _transitions[guessBefore, wrong]--;
    }
}

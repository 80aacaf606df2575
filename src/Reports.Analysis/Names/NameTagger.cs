using Reports.Analysis.Models;
using Reports.Analysis.Tagging;
using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>Finds names with a trained linear model: the best sequence of labels for each sentence.</summary>
internal sealed class NameTagger
{
    private readonly LinearModel _model;
    private readonly int[,] _transitions;

    public NameTagger(ModelContent content)
    {
        _model = content.ToModel();
        _transitions = Transitions(_model);
    }

    public List<NameMention> Find(string[] words, string[] tags, IReadOnlyList<Sentence> sentences, WordForms forms)
    {
        var features = new NameFeatures(words, tags, sentences, forms, Gazetteer.Shared);
        var names = new List<NameMention>();
        var search = new LabelSearch(_transitions);
        Span<uint> values = stackalloc uint[NameFeatures.Capacity];
        Span<short> scores = stackalloc short[_model.ScoreCount];
        foreach (var sentence in sentences)
        {
            search.Begin(sentence.EndToken - sentence.FirstToken);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!features.IsPossible(i))
                {
                    search.SkipToken();
                    continue;
                }

                var count = features.Write(sentence, i, values);
                _model.Score(values[..count], scores);
                Widen(scores, search.NextToken());
            }

            Collect(search.Best(), sentence.FirstToken, names);
        }

        return NamedGroups.Apply(ShipNames.Apply(AgedNames.Apply(Surnames.Apply(GroupNames.Apply(names, words, features.Classes), words, features.Classes), words), words), words);
    }

    /// <summary>The feature that stands for the label before.</summary>
    public static uint TransitionFeature(int before) => FeatureHash.Feature(100, (uint)before);

    private static void Widen(ReadOnlySpan<short> scores, Span<int> wide)
    {
        for (var label = 0; label < wide.Length; label++)
            wide[label] = scores[label];
    }

    private static int[,] Transitions(LinearModel model)
    {
        var transitions = new int[NameLabels.Count, NameLabels.Count];
        for (var before = 0; before < NameLabels.Count; before++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
                transitions[before, label] = model.WeightOf(TransitionFeature(before), label);
        }

        return transitions;
    }

    private static void Collect(ReadOnlySpan<byte> labels, int offset, List<NameMention> names)
    {
        var first = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (NameLabels.Begins(labels[i]))
                first = i;
            if (NameLabels.Ends(labels[i]))
                names.Add(new NameMention(offset + first, offset + i + 1, NameLabels.TypeOf(labels[i])));
        }
    }
}

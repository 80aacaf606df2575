using Reports.Analysis.Models;
using Reports.Analysis.Text;

namespace Reports.Analysis.Tagging;

/// <summary>Tags parts of speech from left to right with a trained linear model. Ties go to the lowest class.</summary>
internal sealed class PerceptronTagger
{
    private readonly LinearModel _model;
    private readonly Dictionary<uint, byte> _fixedWords;

    public PerceptronTagger(ModelContent content)
    {
        _model = content.ToModel();
        _fixedWords = content.ClassByWord();
    }

    public string[] Tag(WordForms forms, IReadOnlyList<Sentence> sentences)
    {
        var tags = new string[forms.Count];
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<short> scores = stackalloc short[_model.ScoreCount];
        foreach (var sentence in sentences)
        {
            uint before = 0, beforeThat = 0;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var best = TagOf(forms, sentence, i, before, beforeThat, features, scores);
                tags[i] = _model.Classes[best];
                beforeThat = before;
                before = (uint)best + 1;
            }
        }

        return tags;
    }

    private int TagOf(WordForms forms, Sentence sentence, int i, uint before, uint beforeThat, Span<uint> features, Span<short> scores)
    {
        if (_fixedWords.TryGetValue(forms.Exact(i), out var known))
            return known;
        TagFeatures.Write(forms, sentence.FirstToken, sentence.EndToken, i, before, beforeThat, features);
        _model.Score(features, scores);
        var best = 0;
        for (var c = 1; c < _model.Classes.Length; c++)
        {
            if (scores[c] > scores[best])
                best = c;
        }

        return best;
    }
}

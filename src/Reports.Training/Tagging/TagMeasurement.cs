using Reports.Analysis.Tagging;
using Reports.Analysis.Text;
using Reports.Training.Corpora;

namespace Reports.Training.Tagging;

/// <summary>Share of tokens with the right tag.</summary>
internal static class TagMeasurement
{
    public static double Accuracy(PerceptronTagger tagger, IReadOnlyList<TaggedSentence> sentences)
    {
        int right = 0, all = 0;
        foreach (var sentence in sentences)
        {
            var tags = tagger.Tag(new WordForms(sentence.Words), [new Sentence(0, 0, sentence.Words.Length, 0, 0, 0)]);
            for (var i = 0; i < tags.Length; i++)
                right += tags[i] == sentence.Labels[i] ? 1 : 0;
            all += tags.Length;
        }

        return all == 0 ? 0 : (double)right / all;
    }
}

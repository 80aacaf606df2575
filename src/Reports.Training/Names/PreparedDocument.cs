using Reports.Analysis.Names;
using Reports.Analysis.Tagging;
using Reports.Training.Corpora;

namespace Reports.Training.Names;

/// <summary>A document with its features and gold labels worked out.</summary>
/// <param name="Document">The document.</param>
/// <param name="Features">Features of each token; none where no name is possible.</param>
/// <param name="Labels">Gold label of each token.</param>
internal sealed record PreparedDocument(NameDocument Document, uint[]?[] Features, byte[] Labels)
{
    public static PreparedDocument Of(NameDocument document, PerceptronTagger tagger)
    {
        var forms = new WordForms(document.Words);
        var tags = tagger.Tag(forms, document.Sentences);
        var extractor = new NameFeatures(document.Words, tags, document.Sentences, forms, Gazetteer.Shared);
        var features = new uint[]?[document.Words.Length];
        Span<uint> values = stackalloc uint[NameFeatures.Capacity];
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (extractor.IsPossible(i))
                    features[i] = values[..extractor.Write(sentence, i, values)].ToArray();
            }
        }

        return new PreparedDocument(document, features, LabelsOf(document));
    }

    private static byte[] LabelsOf(NameDocument document)
    {
        var labels = new byte[document.Words.Length];
        foreach (var name in document.Names)
        {
            for (var i = name.FirstToken; i < name.EndToken; i++)
                labels[i] = (byte)NameLabels.Of(name.Type, i - name.FirstToken, name.EndToken - name.FirstToken);
        }

        return labels;
    }
}

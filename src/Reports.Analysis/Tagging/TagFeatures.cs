using Reports.Analysis.Models;

namespace Reports.Analysis.Tagging;

/// <summary>The features of a word for its part of speech. Shared by training and tagging: a change asks for new weights.</summary>
internal static class TagFeatures
{
    public const int Count = 27;

    private const uint Edge = 0x5EED;

    /// <summary>Writes the features of a word.</summary>
    /// <param name="forms">All words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Index behind the sentence's last word.</param>
    /// <param name="i">The word.</param>
    /// <param name="before">Tag number of the word before, plus one; 0 at the sentence's start.</param>
    /// <param name="beforeThat">Tag number of the word before that, plus one.</param>
    /// <param name="features">Room for <see cref="Count"/> features.</param>
    public static void Write(WordForms forms, int first, int end, int i, uint before, uint beforeThat, Span<uint> features)
    {
        var word = forms.Lower(i);
        var left = i > first ? forms.Lower(i - 1) : Edge;
        var left2 = i > first + 1 ? forms.Lower(i - 2) : Edge;
        var right = i + 1 < end ? forms.Lower(i + 1) : Edge;
        var right2 = i + 2 < end ? forms.Lower(i + 2) : Edge;
        var shape = forms.Shape(i);
        var suffix = forms.Suffix3(i);
        var start = i == first ? 1u : 0u;
        features[0] = FeatureHash.Feature(1, 0);
        features[1] = FeatureHash.Feature(2, word);
        features[2] = FeatureHash.Feature(3, suffix);
        features[3] = FeatureHash.Feature(4, forms.Suffix2(i));
        features[4] = FeatureHash.Feature(5, forms.Suffix1(i));
        features[5] = FeatureHash.Feature(6, forms.Prefix(i));
        features[6] = FeatureHash.Feature(7, shape, start);
        features[7] = FeatureHash.Feature(8, left);
        features[8] = FeatureHash.Feature(9, left2);
        features[9] = FeatureHash.Feature(10, right);
        features[10] = FeatureHash.Feature(11, right2);
        features[11] = FeatureHash.Feature(12, left, word);
        features[12] = FeatureHash.Feature(13, word, right);
        features[13] = FeatureHash.Feature(14, before);
        features[14] = FeatureHash.Feature(15, before, beforeThat);
        features[15] = FeatureHash.Feature(16, before, word);
        features[16] = FeatureHash.Feature(17, before, beforeThat, word);
        features[17] = FeatureHash.Feature(18, before, right);
        features[18] = FeatureHash.Feature(19, before, suffix);
        features[19] = FeatureHash.Feature(20, i + 1 < end ? forms.Suffix3(i + 1) : Edge);
        features[20] = FeatureHash.Feature(21, i > first ? forms.Suffix3(i - 1) : Edge);
        features[21] = FeatureHash.Feature(22, i + 1 < end ? forms.Shape(i + 1) : Edge, shape);
        features[22] = FeatureHash.Feature(23, i > first ? forms.Shape(i - 1) : Edge, shape);
        features[23] = FeatureHash.Feature(24, suffix, i + 1 < end ? forms.Suffix3(i + 1) : Edge);
        features[24] = FeatureHash.Feature(25, shape, suffix, start);
        features[25] = FeatureHash.Feature(26, forms.Exact(i), start);
        features[26] = FeatureHash.Feature(27, before, shape, forms.Suffix2(i));
    }
}

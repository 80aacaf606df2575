namespace Reports.Analysis.Models;

/// <summary>What a model file holds.</summary>
/// <param name="Classes">The classes by number.</param>
/// <param name="Words">Hashes of words whose class is always the same, ascending.</param>
/// <param name="WordClasses">The class of each of them.</param>
/// <param name="Features">Feature hashes, ascending.</param>
/// <param name="Counts">Number of weights of each feature.</param>
/// <param name="WeightClasses">Class of each weight, feature by feature.</param>
/// <param name="Weights">The weights.</param>
internal sealed record ModelContent(
    string[] Classes, uint[] Words, byte[] WordClasses, uint[] Features, byte[] Counts, byte[] WeightClasses, sbyte[] Weights)
{
    /// <summary>The class of each word whose class is always the same, by the word's hash.</summary>
    public Dictionary<uint, byte> ClassByWord()
    {
        var classes = new Dictionary<uint, byte>(Words.Length);
        for (var i = 0; i < Words.Length; i++)
            classes[Words[i]] = WordClasses[i];
        return classes;
    }

    public LinearModel ToModel() => new(Classes, Features, Counts, WeightClasses, Weights);
}

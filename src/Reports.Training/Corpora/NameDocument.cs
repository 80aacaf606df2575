using Reports.Analysis.Text;

namespace Reports.Training.Corpora;

/// <summary>A document with its names, cut as the engine cuts it.</summary>
/// <param name="Words">All tokens.</param>
/// <param name="Sentences">Its sentences over the tokens.</param>
/// <param name="Names">The names that whole tokens cover, in reading order.</param>
/// <param name="NameCount">Number of names by type, those apart whose edges fall within a token.</param>
/// <param name="HasMiscellaneous">Whether the corpus marks names of type MISC; where not, a token outside names may be one.</param>
internal sealed record NameDocument(
    string[] Words, List<Sentence> Sentences, IReadOnlyList<NameMention> Names, IReadOnlyDictionary<NameType, int> NameCount, bool HasMiscellaneous);

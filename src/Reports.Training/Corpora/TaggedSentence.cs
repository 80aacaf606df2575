namespace Reports.Training.Corpora;

/// <summary>A sentence cut as the engine cuts it, with labels carried over from the corpus.</summary>
/// <param name="Words">The tokens.</param>
/// <param name="Labels">Label of each token.</param>
/// <param name="NewDocument">Whether a document begins here.</param>
internal sealed record TaggedSentence(string[] Words, string[] Labels, bool NewDocument);

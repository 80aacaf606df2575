namespace Reports.Training.Corpora;

/// <summary>A sentence of a corpus: its text and its words as the corpus cuts them.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">The words in reading order.</param>
/// <param name="NewDocument">Whether a document begins here.</param>
internal sealed record GoldSentence(string Text, IReadOnlyList<GoldWord> Words, bool NewDocument);

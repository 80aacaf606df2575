namespace Reports.Training.Corpora;

/// <summary>A word as a corpus cuts it, with its label.</summary>
/// <param name="Start">Offset in the sentence's text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Label">Its label.</param>
internal readonly record struct GoldWord(int Start, int End, string Label);

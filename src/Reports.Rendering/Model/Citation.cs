namespace Reports.Rendering.Model;

/// <summary>The number of a sentence that the words before it rest on; a link to that sentence.</summary>
/// <param name="Number">Number of the sentence in the evidence list, from 1.</param>
/// <param name="Target">Anchor of the sentence.</param>
/// <param name="Anchor">Anchor of this citation, for the link back; unique in the document.</param>
public sealed record Citation(int Number, string Target, string Anchor) : Inline;

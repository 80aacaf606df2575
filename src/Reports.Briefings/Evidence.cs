namespace Reports.Briefings;

/// <summary>A span of the document's text that a claim rests on.</summary>
/// <param name="Start">Offset of the first character in <see cref="SourceDocument.Text"/>, in UTF-16 code units.</param>
/// <param name="End">Offset behind the last character, in UTF-16 code units; greater than <paramref name="Start"/>.</param>
/// <param name="Text">Exactly the characters of the span.</param>
/// <param name="Sentence">Zero-based index of the sentence that the span starts in.</param>
/// <param name="Part">In a view: what the span is. Elsewhere absent.</param>
public sealed record Evidence(int Start, int End, string Text, int Sentence, EvidencePart? Part = null);

namespace Reports.Briefings;

/// <summary>A stretch of the document's text.</summary>
/// <param name="Start">Offset of the first character in <see cref="SourceDocument.Text"/>, in UTF-16 code units.</param>
/// <param name="End">Offset behind the last character, in UTF-16 code units.</param>
public readonly record struct TextRange(int Start, int End);

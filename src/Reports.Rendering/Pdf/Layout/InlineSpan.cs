namespace Reports.Rendering.Pdf.Layout;

/// <summary>A stretch of a paragraph's text in one look.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its end.</param>
/// <param name="Look">How it is drawn.</param>
/// <param name="Own">True for words of the briefing itself, as a citation's number: they read left to right whatever stands around them.</param>
internal readonly record struct InlineSpan(int Start, int End, TextLook Look, bool Own);

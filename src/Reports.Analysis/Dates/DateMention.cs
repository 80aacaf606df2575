namespace Reports.Analysis.Dates;

/// <summary>A date or a stretch of days that the text names.</summary>
/// <param name="FirstToken">Index of its first token, prepositions apart.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Span">The days it can mean.</param>
/// <param name="Kind">How it is said.</param>
/// <param name="IsCurrent">True for "this week", "this month": close to the day of writing.</param>
internal sealed record DateMention(int FirstToken, int EndToken, DaySpan Span, DateKind Kind, bool IsCurrent = false);

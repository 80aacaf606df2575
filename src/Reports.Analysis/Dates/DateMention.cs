namespace Reports.Analysis.Dates;

/// <summary>A date or a stretch of days that the text names.</summary>
/// <param name="FirstToken">Index of its first token, prepositions apart.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Span">The days it can mean.</param>
/// <param name="Kind">How it is said.</param>
/// <param name="IsCurrent">True for "this week", "this month": close to the day of writing.</param>
/// <param name="Weekday">The day of the week, where that is how it is said.</param>
internal sealed record DateMention(int FirstToken, int EndToken, DaySpan Span, DateKind Kind, bool IsCurrent = false, DayOfWeek? Weekday = null)
{
    /// <summary>Whether both cannot be the same time: by their days, or, where no calendar can tell, by the names of their weekdays.</summary>
    public bool Excludes(DateMention other) =>
        Span.Excludes(other.Span) || (Weekday is { } own && other.Weekday is { } day && own != day && Span == DaySpan.Unknown && other.Span == DaySpan.Unknown);
}

namespace Reports.Analysis.Dates;

/// <summary>How a date is said.</summary>
internal enum DateKind
{
    /// <summary>Day and month, the year stated or not.</summary>
    Day,

    /// <summary>A month, with its year where stated.</summary>
    Month,

    /// <summary>A year alone.</summary>
    Year,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>Today, yesterday, last night.</summary>
    NearDay,

    /// <summary>Counted back from the day of writing: "last week", "two days ago", "a week earlier".</summary>
    Relative,

    /// <summary>The date of a dateline or of the line below a headline: when the article was written, not when anything happened.</summary>
    Dateline,
}

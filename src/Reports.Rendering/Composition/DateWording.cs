using System.Globalization;
using Reports.Briefings;

namespace Reports.Rendering.Composition;

/// <summary>Dates in words, and how exact they are.</summary>
internal static class DateWording
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year:D4}");

    /// <summary>The date in a briefing's form: "20 November 2015", "20 November (year not stated)", "June 2012 – August 2013".</summary>
    public static string Of(IncidentDate date)
    {
        var (from, to) = (Words(date.Earliest), Words(date.Latest));
        return (from, to) switch
        {
            (null, null) => date.Text,
            (null, _) => $"until {to}",
            (_, null) => $"since {from}",
            _ when from == to => from,
            _ => $"{from} – {to}",
        };
    }

    /// <summary>How exact a date is, in a word or two.</summary>
    public static string Precision(IncidentDate date)
    {
        if (date.Earliest is null && date.Latest is null)
            return "no calendar date";
        if (date.Earliest != date.Latest || date.Earliest is null)
            return "span";
        return Parts(date.Earliest) switch
        {
            { Year: null, Day: null } => "month, year not stated",
            { Year: null } => "day, year not stated",
            { Month: null } => "year",
            { Day: null } => "month",
            _ => "day",
        };
    }

    /// <summary>The first and last day as day numbers; null where no year is known.</summary>
    public static (int First, int Last)? Days(IncidentDate? date)
    {
        var first = Bound(date?.Earliest ?? date?.Latest, last: false);
        var last = Bound(date?.Latest ?? date?.Earliest, last: true);
        return first is { } from && last is { } to && from <= to ? (from, to) : null;
    }

    private static int? Bound(string? iso, bool last)
    {
        if (iso is null || Parts(iso) is not { Year: { } year } parts)
            return null;
        var month = parts.Month ?? (last ? 12 : 1);
        var day = parts.Day ?? (last ? DateTime.DaysInMonth(year, month) : 1);
        return new DateOnly(year, month, day).DayNumber;
    }

    private static string? Words(string? iso)
    {
        if (iso is null)
            return null;
        if (Parts(iso) is not { } parts)
            return iso;
        var month = parts.Month is { } number ? Months[number - 1] : null;
        if (parts.Year is not { } year)
            return string.Create(CultureInfo.InvariantCulture, $"{parts.Day}{(parts.Day is null ? "" : " ")}{month} (year not stated)");
        return month is null ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}")
            : parts.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day} {month} {year:D4}") : string.Create(CultureInfo.InvariantCulture, $"{month} {year:D4}");
    }

    private static (int? Year, int? Month, int? Day)? Parts(string iso)
    {
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
            return (day.Year, day.Month, day.Day);
        if (DateOnly.TryParseExact($"2000{iso}", "yyyy--MM-dd", culture, DateTimeStyles.None, out var yearless))
            return (null, yearless.Month, yearless.Day);
        if (DateOnly.TryParseExact($"2000{iso}", "yyyy--MM", culture, DateTimeStyles.None, out yearless))
            return (null, yearless.Month, null);
        if (DateOnly.TryParseExact(iso, "yyyy-MM", culture, DateTimeStyles.None, out var month))
            return (month.Year, month.Month, null);
        return DateOnly.TryParseExact(iso, "yyyy", culture, DateTimeStyles.None, out var year) ? (year.Year, null, null) : null;
    }
}

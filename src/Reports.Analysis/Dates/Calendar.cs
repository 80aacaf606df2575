using System.Globalization;
using Reports.Analysis.Text;

namespace Reports.Analysis.Dates;

/// <summary>Words and figures of the calendar.</summary>
internal static class Calendar
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>1 to 12 for "November", "Nov.", "Sept"; never for lower-case "may" and "march".</summary>
    public static int? Month(Token token)
    {
        var name = token.Lower.TrimEnd('.');
        if (name.Length < 3 || !char.IsUpper(token.Text[0]))
            return null;
        if (name == "sept")
            return 9;
        for (var i = 0; i < Months.Length; i++)
        {
            if (name == Months[i] || (name.Length == 3 && Months[i].StartsWith(name, StringComparison.Ordinal)))
                return i + 1;
        }

        return null;
    }

    /// <summary>The day of the week that a token names, in full or by its first three letters with a full stop.</summary>
    public static DayOfWeek? Weekday(Token token)
    {
        if (!char.IsUpper(token.Text[0]))
            return null;
        for (var i = 0; i < Weekdays.Length; i++)
        {
            if (token.Lower == Weekdays[i] || (token.Lower.Length == 4 && token.Lower[3] == '.' && Weekdays[i].StartsWith(token.Lower[..3], StringComparison.Ordinal)))
                return (DayOfWeek)i;
        }

        return null;
    }

    /// <summary>1 to 31 for "20" and "20th".</summary>
    public static int? Day(Token token)
    {
        var figure = token.Lower;
        if (figure.Length > 2 && (figure.EndsWith("th", StringComparison.Ordinal) || figure.EndsWith("st", StringComparison.Ordinal) ||
                                  figure.EndsWith("nd", StringComparison.Ordinal) || figure.EndsWith("rd", StringComparison.Ordinal)))
            figure = figure[..^2];
        return figure.Length <= 2 && int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>1900 to 2099.</summary>
    public static int? Year(Token token) =>
        token.Text.Length == 4 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100 ? year : null;

    /// <summary>A year in two figures behind a day and a month: "16 Sep 89".</summary>
    public static int? ShortYear(Token token) =>
        token.Text.Length == 2 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (year >= 50 ? 1900 : 2000) + year : null;

    public static bool IsDayOf(int month, int day) => day <= DateTime.DaysInMonth(2000, month);

    public static DateOnly? TryDay(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}

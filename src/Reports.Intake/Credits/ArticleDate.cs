using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Intake.Credits;

/// <summary>The day that a line or a piece of metadata states, in the forms that news uses.</summary>
internal static partial class ArticleDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>A line that holds a date and nothing else but a weekday, a time, and words such as "Published".</summary>
    public static DateOnly? OfLine(string line)
    {
        if (line.Length > 100)
            return null;
        var rest = Lead().Replace(line, "");
        foreach (var form in new[] { MonthFirst(), DayFirst(), Numeric() })
        {
            var match = form.Match(rest);
            if (match.Success && match.Index == 0 && Tail().IsMatch(rest[match.Length..]))
                return DateOf(match);
        }
        return null;
    }

    /// <summary>A date and, where it has one, a time, as metadata writes it: ISO 8601, RFC 5322, or words.</summary>
    public static DateOnly? OfMetadata(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        value = value.Trim();
        if (Iso().Match(value) is { Success: true } iso)
            return DateOf(iso);
        if (OfLine(value) is { } stated)
            return stated;
        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? Plausible(parsed.Year, parsed.Month, parsed.Day)
            : null;
    }

    /// <summary>The first whole date (day, month and year) in a piece of text, such as a dateline.</summary>
    public static DateOnly? FirstIn(string text)
    {
        var matches = new[] { MonthFirst().Match(text), DayFirst().Match(text) }.Where(match => match.Success).OrderBy(match => match.Index);
        return matches.Select(DateOf).FirstOrDefault(date => date is not null);
    }

    private static DateOnly? DateOf(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["year"].Length == 2)
            year += year < 50 ? 2000 : 1900;
        var month = match.Groups["name"].Success
            ? Array.IndexOf(Months, match.Groups["name"].Value[..3].ToLowerInvariant()) + 1
            : int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        return Plausible(year, month, int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture));
    }

    private static DateOnly? Plausible(int year, int month, int day) =>
        year is >= 1800 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private const string MonthName =
        @"(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    [GeneratedRegex(@"\b" + MonthName + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?" + MonthName + @",?\s+(?<year>\d{4}|\d{2}(?!\d|:))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    /// <summary>"Published on:", "Updated", "Monday,", "10:30 GMT,".</summary>
    [GeneratedRegex(@"^\s*(?:(?:(?:first\s+|last\s+|originally\s+)?(?:published|posted|updated|modified|created|issued|released|date|dated)(?:\s+(?:on|at))?\s*[:,]?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}\b)?|on)[\s,.|–—-]*)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    /// <summary>A time, a zone, "Updated" and another date: whatever may follow a date on its line.</summary>
    [GeneratedRegex(@"^[\s,.|–—-]*(?:(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?[\s,]*(?:\(?[A-Z]{2,5}\)?|[+-]\d{2}:?\d{2})?)?[\s,.|–—-]*(?:\(?(?:last\s+)?(?:updated|modified).{0,60})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Quantities;
using Reports.Analysis.Text;

namespace Reports.Analysis.Dates;

/// <summary>Finds dates and resolves them against the day the article was written.</summary>
internal sealed class DateFinder(NumberWords numbers)
{
    /// <summary>How many tokens at the head of a document may hold its date.</summary>
    private const int HeadTokens = 60;

    private static readonly WordSet DayPrepositions = WordSets.Of("day-prepositions");

    private static readonly WordSet MonthLeads = WordSets.Of("month-leads");

    private static readonly WordSet WeekdayLeads = WordSets.Of("weekday-leads");

    private static readonly WordSet NamedDays = WordSets.Of("named-days");

    private static readonly WordSet NightAndDay = WordSets.Of("parts-of-day");

    /// <summary>All dates in reading order, not overlapping.</summary>
    /// <param name="text">The article.</param>
    /// <param name="published">The day of publication; else a full date at the text's head serves.</param>
    public IReadOnlyList<DateMention> Find(ArticleText text, DateOnly? published)
    {
        var tokens = text.Tokens;
        var written = published ?? DateAtHead(tokens);
        var found = new List<DateMention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (ReadAt(tokens, i, written) is not { } date)
                continue;
            found.Add(date.Kind == DateKind.Day && IsDateline(text, date) ? date with { Kind = DateKind.Dateline } : date);
            i = date.EndToken - 1;
        }

        return found;
    }

    /// <summary>The day of writing as a dateline or the line below the headline gives it, its year included.</summary>
    internal static DateOnly? DateAtHead(TokenList tokens)
    {
        for (var i = 0; i < Math.Min(tokens.Count, HeadTokens); i++)
        {
            if (!InProse(tokens, i) && ReadCalendarDay(tokens, i) is (var month, var day, { } year, _) && Calendar.TryDay(year, month, day) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>"KANDAHAR, Oct. 3 (Xinhua) --", or a line of its own.</summary>
    private static bool IsDateline(ArticleText text, DateMention date)
    {
        if (date.FirstToken >= HeadTokens || InProse(text.Tokens, date.FirstToken))
            return false;
        var start = text.Tokens[date.FirstToken].Start;
        var end = text.Tokens[date.EndToken - 1].End;
        var opensLine = text.Text.AsSpan(0, start).TrimEnd(' ') is [] or [.., '\n'] or [.., ','] or [.., ')'];
        var closes = text.Text.AsSpan(end).TrimStart(' ') is [] or ['\n' or '\r' or '(' or '-' or '–' or '—' or '[' or '.' or ':', ..];
        return opensLine && closes;
    }

    /// <summary>"on 1 March 2019" tells of an event; a date line has no preposition.</summary>
    private static bool InProse(TokenList tokens, int position) =>
        position > 0 && DayPrepositions.Contains(tokens[position - 1].Lower);

    private DateMention? ReadAt(TokenList tokens, int i, DateOnly? written) =>
        ReadNamedDay(tokens, i, written) ?? ReadMonth(tokens, i, written) ?? ReadWeekday(tokens, i, written) ??
        ReadNearDay(tokens, i, written) ?? ReadOvernight(tokens, i, written) ?? ReadRelative(tokens, i, written) ?? ReadYears(tokens, i) ?? ReadYear(tokens, i);

    /// <summary>"Nov. 20", "20 November 2015", "November 20, 2015", "16 Sep 89".</summary>
    private static DateMention? ReadNamedDay(TokenList tokens, int i, DateOnly? written)
    {
        if (ReadCalendarDay(tokens, i) is not var (month, day, year, end))
            return null;
        if (year is { } stated)
            return Calendar.TryDay(stated, month, day) is { } known ? new DateMention(i, end, DaySpan.Of(known), DateKind.Day) : null;
        var span = written is { } today ? DaySpan.Of(LastBefore(today, month, day)) : DaySpan.OfDayWithoutYear(month, day);
        return new DateMention(i, end, span, DateKind.Day);
    }

    private static (int Month, int Day, int? Year, int End)? ReadCalendarDay(TokenList tokens, int i)
    {
        if (i + 1 >= tokens.Count)
            return null;
        int month, day, end;
        if (Calendar.Month(tokens[i]) is { } first && Calendar.Day(tokens[i + 1]) is { } second)
            (month, day, end) = (first, second, i + 2);
        else if (Calendar.Day(tokens[i]) is { } before && MonthBehind(tokens, i + 1) is var (behind, stop))
            (month, day, end) = (behind, before, stop);
        else
            return null;
        if (!Calendar.IsDayOf(month, day))
            return null;
        if (end < tokens.Count && Calendar.Year(tokens[end]) is { } year)
            return (month, day, year, end + 1);
        if (end + 1 < tokens.Count && tokens[end].Text == "," && Calendar.Year(tokens[end + 1]) is { } later)
            return (month, day, later, end + 2);
        return end < tokens.Count && end == i + 2 && Calendar.Day(tokens[i]) is not null && Calendar.ShortYear(tokens[end]) is { } brief && tokens[end].Start == tokens[end - 1].End + 1
            ? (month, day, brief, end + 1)
            : (month, day, null, end);
    }

    /// <summary>"November", "of November".</summary>
    private static (int Month, int End)? MonthBehind(TokenList tokens, int i)
    {
        if (Calendar.Month(tokens[i]) is { } month)
            return (month, i + 1);
        return tokens[i].Lower == "of" && i + 1 < tokens.Count && Calendar.Month(tokens[i + 1]) is { } later ? (later, i + 2) : null;
    }

    /// <summary>"March 2019", "in April", "last August".</summary>
    private static DateMention? ReadMonth(TokenList tokens, int i, DateOnly? written)
    {
        if (Calendar.Month(tokens[i]) is not { } month)
            return null;
        if (i + 1 < tokens.Count && Calendar.Year(tokens[i + 1]) is { } year)
            return new DateMention(i, i + 2, DaySpan.OfMonth(year, month), DateKind.Month);
        var led = i > 0 && MonthLeads.Contains(tokens[i - 1].Lower);
        if (!led)
            return null;
        var span = written is { } today ? DaySpan.OfMonth(today.Month >= month && tokens[i - 1].Lower != "last" || today.Month > month ? today.Year : today.Year - 1, month) : DaySpan.OfMonthWithoutYear(month);
        return new DateMention(i, i + 1, span, DateKind.Month);
    }

    /// <summary>"Friday", "last Friday", "Saturday evening".</summary>
    private static DateMention? ReadWeekday(TokenList tokens, int i, DateOnly? written)
    {
        var at = WeekdayLeads.Contains(tokens[i].Lower) && i + 1 < tokens.Count ? i + 1 : i;
        if (Calendar.Weekday(tokens[at]) is not { } weekday || (i > 0 && tokens[i - 1].Lower is "next" or "coming" || IsNamedDay(tokens, i)))
            return null;
        var end = at + 1;
        if (end + 1 < tokens.Count && tokens[end].Text == "," && ReadNamedDay(tokens, end + 1, written) is { } named)
            return named with { FirstToken = i };
        if (end < tokens.Count && ReadNamedDay(tokens, end, written) is { } direct)
            return direct with { FirstToken = i };
        if (end < tokens.Count && NightAndDay.Contains(tokens[end].Lower))
            end++;
        return new DateMention(i, end, written is { } today ? DaySpan.Of(LastWeekday(today, weekday, tokens[i].Lower == "last")) : DaySpan.Unknown, DateKind.Weekday, Weekday: weekday);
    }

    /// <summary>"Bloody Sunday", "Black Friday": a name that a day once got, whatever the day of writing.</summary>
    private static bool IsNamedDay(TokenList tokens, int i) =>
        i > 0 && char.IsUpper(tokens[i - 1].Text[0]) && NamedDays.Contains(tokens[i - 1].Lower);

    /// <summary>"today", "yesterday", "last night", "this morning".</summary>
    private static DateMention? ReadNearDay(TokenList tokens, int i, DateOnly? written)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
        (int Length, int Back)? day = tokens[i].Lower switch
        {
            "today" or "tonight" => (1, 0),
            "yesterday" => (NightAndDay.Contains(next) ? 2 : 1, 1),
            "last" when next is "night" or "evening" => (2, 1),
            "this" when NightAndDay.Contains(next) => (2, 0),
            _ => null,
        };
        if (day is not var (length, back))
            return null;
        return new DateMention(i, i + length, written is { } today ? DaySpan.Of(today.AddDays(-back)) : DaySpan.Unknown, DateKind.NearDay);
    }

    /// <summary>"overnight", where no day is told beside it and no noun behind it ("an overnight raid"): the night that ends on the day of writing.</summary>
    private static DateMention? ReadOvernight(TokenList tokens, int i, DateOnly? written)
    {
        if (tokens[i].Lower != "overnight" || (i > 0 && tokens[i - 1].Tag is "DT" or "PRP$" or "JJ"))
            return null;
        for (var next = i + 1; next < Math.Min(tokens.Count, i + 3); next++)
        {
            if (Calendar.Weekday(tokens[next]) is not null || Calendar.Month(tokens[next]) is not null)
                return null;
        }

        if (i + 1 < tokens.Count && tokens[i + 1].Tag is "NN" or "NNS" or "JJ")
            return null;
        return new DateMention(i, i + 1, written is { } today ? DaySpan.Of(today.AddDays(-1), today) : DaySpan.Unknown, DateKind.NearDay);
    }

    /// <summary>"last week", "last year", "this month", "two days ago", "a week earlier".</summary>
    private DateMention? ReadRelative(TokenList tokens, int i, DateOnly? written)
    {
        var lower = tokens[i].Lower;
        if (i + 1 >= tokens.Count)
            return null;
        if (lower is "last" or "this" && Unit(tokens[i + 1].Lower) is { } unit and not 'd')
            return new DateMention(i, i + 2, Calendarly(written, unit, lower == "last" ? 1 : 0), DateKind.Relative, lower == "this");
        var amount = lower is "a" or "an" or "one" ? 1 : numbers.Find(lower)?.Maximum ?? (int.TryParse(lower, out var figure) ? figure : null);
        if (amount is not { } back || Unit(tokens[i + 1].Lower) is not { } counted || i + 2 >= tokens.Count || tokens[i + 2].Lower is not ("ago" or "earlier" or "before"))
            return null;
        var known = tokens[i + 2].Lower == "ago" ? written : null;
        return new DateMention(i, i + 3, counted == 'd' ? known is { } day && back < 4000 ? DaySpan.Of(day.AddDays(-back)) : DaySpan.Unknown : Calendarly(known, counted, back), DateKind.Relative);
    }

    /// <summary>"between 2010 and 2017", "from 2010 to 2017".</summary>
    private static DateMention? ReadYears(TokenList tokens, int i)
    {
        if (i + 3 >= tokens.Count || (tokens[i].Lower, tokens[i + 2].Lower) is not (("between", "and") or ("from", "to")))
            return null;
        return Calendar.Year(tokens[i + 1]) is { } first && Calendar.Year(tokens[i + 3]) is { } last && first < last
            ? new DateMention(i, i + 4, new DaySpan(DaySpan.OfYear(first).Earliest, DaySpan.OfYear(last).Latest), DateKind.Year)
            : null;
    }

    /// <summary>"in 2012", "since 2017", "the 2010 attack".</summary>
    private static DateMention? ReadYear(TokenList tokens, int i)
    {
        if (Calendar.Year(tokens[i]) is not { } year || i == 0)
            return null;
        var led = tokens[i - 1].Lower is "in" or "since" or "of" or "during" or "late" or "early" or "mid" or "the" or "a" or "(" or "until" or "after" or "'s" or "around" or "," or "and" or "between" or "by";
        return led ? new DateMention(i, i + 1, DaySpan.OfYear(year), DateKind.Year) : null;
    }

    private static char? Unit(string word) => word switch
    {
        "day" or "days" => 'd',
        "week" or "weeks" => 'w',
        "month" or "months" => 'm',
        "year" or "years" => 'y',
        _ => null,
    };

    private static DaySpan Calendarly(DateOnly? written, char unit, int back)
    {
        if (written is not { } today || back > 300)
            return DaySpan.Unknown;
        switch (unit)
        {
            case 'w':
                var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) - (7 * back));
                return DaySpan.Of(monday, back == 0 ? today : monday.AddDays(6));
            case 'm':
                var month = today.AddMonths(-back);
                return DaySpan.OfMonth(month.Year, month.Month);
            default:
                return DaySpan.OfYear(today.Year - back);
        }
    }

    private static DateOnly LastWeekday(DateOnly today, DayOfWeek weekday, bool before)
    {
        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        return today.AddDays(-(back == 0 && before ? 7 : back));
    }

    /// <summary>The last such day up to the day of writing, a few days ahead allowed.</summary>
    private static DateOnly LastBefore(DateOnly today, int month, int day)
    {
        for (var year = today.AddDays(3).Year; ; year--)
        {
            if (Calendar.TryDay(year, month, day) is { } date && date <= today.AddDays(3))
                return date;
        }
    }
}

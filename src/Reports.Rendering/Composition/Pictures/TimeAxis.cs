using System.Globalization;

namespace Reports.Rendering.Composition.Pictures;

/// <summary>An axis of days with ticks at round dates.</summary>
internal sealed class TimeAxis
{
    private const int MostTicks = 10;
    private const int DaysOfAYear = 366;
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200];
    private static readonly int[] MonthSteps = [1, 2, 3, 6];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private readonly int _first;
    private readonly int _last;
    private readonly double _left;
    private readonly double _right;

    private TimeAxis(int first, int last, double left, double right)
    {
        (_first, _last, _left, _right) = (first, last, left, right);
    }

    public static TimeAxis Of(int first, int last, double left, double right)
    {
        var slack = Math.Max(5, (last - first) / 30);
        return new(Math.Max(1, first - slack), Math.Min(DateOnly.MaxValue.DayNumber, last + slack), left, right);
    }

    public double X(int day) => _left + (_right - _left) * (day - _first) / (_last - _first);

    public IEnumerable<(double X, string Label)> Ticks()
    {
        var days = _last - _first;
        if (days > 3 * DaysOfAYear)
            return Years(YearSteps.First(step => days / DaysOfAYear / step < MostTicks || step == YearSteps[^1]));
        return days > 60 ? MonthTicks(MonthSteps.First(step => days / 30 / step < MostTicks || step == MonthSteps[^1])) : DayTicks(Math.Max(1, days / MostTicks + 1));
    }

    private IEnumerable<(double X, string Label)> Years(int step)
    {
        var last = DateOnly.FromDayNumber(_last).Year;
        for (var year = (DateOnly.FromDayNumber(_first).Year / step + 1) * step; year <= last; year += step)
            yield return (X(new DateOnly(year, 1, 1).DayNumber), year.ToString(CultureInfo.InvariantCulture));
    }

    private IEnumerable<(double X, string Label)> MonthTicks(int step)
    {
        var first = DateOnly.FromDayNumber(_first);
        for (var month = first.Year * 12 + first.Month; ; month++)
        {
            if (month % step != 0)
                continue;
            var day = new DateOnly(month / 12, month % 12 + 1, 1);
            if (day.DayNumber > _last)
                yield break;
            yield return (X(day.DayNumber), string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}"));
        }
    }

    private IEnumerable<(double X, string Label)> DayTicks(int step)
    {
        for (var day = _first + step; day <= _last - 1; day += step)
        {
            var date = DateOnly.FromDayNumber(day);
            yield return (X(day), $"{date.Day} {Months[date.Month - 1]}");
        }
    }
}

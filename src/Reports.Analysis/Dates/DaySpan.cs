using System.Globalization;

namespace Reports.Analysis.Dates;

/// <summary>The days a date can mean, as ISO 8601 texts; both absent where the document does not allow to tell.</summary>
/// <param name="Earliest">First day: "2015-11-20", "--11-20" without a year, "2015-11" or "2015" where no day is stated.</param>
/// <param name="Latest">Last day, in the same form.</param>
internal readonly record struct DaySpan(string? Earliest, string? Latest)
{
    public static DaySpan Unknown => default;

    public static DaySpan Of(DateOnly day) => Of(day, day);

    public static DaySpan Of(DateOnly first, DateOnly last) => new(Iso(first), Iso(last));

    public static DaySpan OfMonth(int year, int month) => Same($"{year:0000}-{month:00}");

    public static DaySpan OfYear(int year) => Same($"{year:0000}");

    public static DaySpan OfDayWithoutYear(int month, int day) => Same($"--{month:00}-{day:00}");

    public static DaySpan OfMonthWithoutYear(int month) => Same($"--{month:00}");

    /// <summary>The year, where both ends have the same one.</summary>
    public int? Year => YearOf(Earliest) is { } year && YearOf(Latest) == year ? year : null;

    /// <summary>Whether no day can belong to both; false where that cannot be told.</summary>
    public bool Excludes(DaySpan other) =>
        Comparable(this) && Comparable(other) && (string.CompareOrdinal(Padded(Latest!, '9'), Padded(other.Earliest!, ' ')) < 0 ||
                                                   string.CompareOrdinal(Padded(other.Latest!, '9'), Padded(Earliest!, ' ')) < 0)
        || (WithoutYear(this) && WithoutYear(other) && Earliest!.Length == other.Earliest!.Length && Earliest != other.Earliest);

    /// <summary>Whether this is a stretch of years and the other lies within it.</summary>
    public bool CoversYears(DaySpan other) => Comparable(this) && Comparable(other) && Year is null && YearOf(Earliest) <= YearOf(other.Earliest) && YearOf(other.Latest) <= YearOf(Latest) && Earliest!.Length == 4;

    private static bool Comparable(DaySpan span) => YearOf(span.Earliest) is not null && YearOf(span.Latest) is not null;

    private static bool WithoutYear(DaySpan span) => span.Earliest is ['-', ..];

    private static string Padded(string iso, char filler) => iso.PadRight(10, filler);

    private static int? YearOf(string? iso) =>
        iso is [not '-', _, _, _, ..] ? int.Parse(iso.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static DaySpan Same(string iso) => new(iso, iso);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

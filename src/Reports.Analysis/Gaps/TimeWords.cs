using System.Globalization;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Gaps;

/// <summary>Words that say when something happened.</summary>
internal static class TimeWords
{
    private static readonly HashSet<string> DayNames = [.. DateTimeFormatInfo.InvariantInfo.DayNames.Select(d => d.ToLowerInvariant())];
    private static readonly HashSet<string> MonthNames = [.. DateTimeFormatInfo.InvariantInfo.MonthNames.Where(m => m.Length > 0 && m != "May").Select(m => m.ToLowerInvariant())];

    private static readonly WordSet Near = WordSets.Of("near-times");

    /// <summary>The names of weekdays and months in a sentence.</summary>
    public static HashSet<string> Days(IEnumerable<string> words) => [.. words.Where(w => DayNames.Contains(w) || MonthNames.Contains(w))];

    /// <summary>Whether a word may date an event.</summary>
    public static bool MayDate(string word) => DayNames.Contains(word) || MonthNames.Contains(word) || Near.Contains(word) || IsYear(word);

    public static bool IsWeekday(string word) => DayNames.Contains(word);

    /// <summary>"2016".</summary>
    public static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[..2] is "18" or "19" or "20";
}

using System.Globalization;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Puts counts into words.</summary>
internal static class Figures
{
    private const string Unstated = "an unstated number";
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Vague = ["dozens", "scores", "hundreds", "thousands", "several", "many"];

    /// <summary>"20", "at least 9", "about 50", "dozens".</summary>
    public static string Words(Count count)
    {
        var vague = Vague.FirstOrDefault(word => count.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (count.Qualifier == CountQualifier.Approximate && vague is not null)
            return vague;
        return (count.Minimum, count.Maximum, count.Qualifier) switch
        {
            ({ } low, { } high, CountQualifier.Range) => $"{Number(low)} to {Number(high)}",
            ({ } low, { } high, CountQualifier.Approximate) when low == high => $"about {Number(low)}",
            ({ } low, { } high, _) when low == high => Number(low),
            ({ } low, { } high, _) => $"{Number(low)} to {Number(high)}",
            (2, null, CountQualifier.AtLeast) when IsBarePlural(count.Text) => Unstated,
            ({ } low, null, _) => $"at least {Number(low)}",
            (null, { } high, CountQualifier.AtMost) => $"at most {Number(high)}",
            (null, { } high, _) => $"nearly {Number(high)}",
            _ => "an unknown number",
        };
    }

    /// <summary>"camp residents": a plural without a figure is at least two, but nobody said so.</summary>
    private static bool IsBarePlural(string text) =>
        text.Length > 0 && !text.Any(char.IsDigit) && !text.Contains('+', StringComparison.Ordinal)
        && !text.Split(' ').Any(word => word.ToLowerInvariant() is "two" or "least" or "one" or "more" or "over" or "several" or "couple" or "than" or "others");

    /// <summary>The figure, where it is one without a hedge.</summary>
    public static int? Exact(Count? count) => count is { Minimum: { } low, Maximum: { } high, Qualifier: CountQualifier.Exact } && low == high ? low : null;

    /// <summary>"20 people", "one person".</summary>
    public static string People(Count count)
    {
        if (Exact(count) == 1)
            return "one person";
        var words = Words(count);
        var takesOf = words == Unstated || (Array.IndexOf(Vague, words) >= 0 && words is not ("several" or "many"));
        return takesOf ? $"{words} of people" : $"{words} people";
    }

    /// <summary>A number: in words up to ten, else in digits with its thousands parted.</summary>
    public static string Number(int value) => value >= 0 && value < Small.Length ? Small[value] : value.ToString("#,0", CultureInfo.InvariantCulture);
}

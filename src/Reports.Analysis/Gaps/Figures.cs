using System.Globalization;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Puts counts into words.</summary>
internal static class Figures
{
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
            ({ } low, null, _) => $"{(SaysAny(count.Text, "more than", "over") ? "more than" : "at least")} {Number(low)}",
            (null, { } high, CountQualifier.AtMost) => $"{(SaysAny(count.Text, "fewer than", "less than", "under") ? "fewer than" : "at most")} {Number(high)}",
            (null, { } high, _) => $"nearly {Number(high)}",
            _ => "an unknown number",
        };
    }

    private static bool SaysAny(string text, params ReadOnlySpan<string> hedges)
    {
        foreach (var hedge in hedges)
        {
            if (text.StartsWith(hedge, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The figure, where it is one without a hedge.</summary>
    public static int? Exact(Count? count) => count is { Minimum: { } low, Maximum: { } high, Qualifier: CountQualifier.Exact } && low == high ? low : null;

    /// <summary>"20 people", "one person".</summary>
    public static string People(Count count) => Exact(count) == 1 ? "one person" : Words(count) is var words && Array.Exists(Vague, word => word == words) && words is not ("several" or "many")
        ? $"{words} of people"
        : $"{words} people";

    /// <summary>A number: in words up to ten, else in digits with its thousands parted.</summary>
    public static string Number(int value) => value >= 0 && value < Small.Length ? Small[value] : value.ToString("#,0", CultureInfo.InvariantCulture);
}

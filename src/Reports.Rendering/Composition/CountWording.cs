using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition;

/// <summary>Figures with their hedges.</summary>
public static class CountWording
{
    private static readonly string[] BeyondFigures = ["more than ", "over ", "upwards of ", "in excess of ", "exceeded ", "exceeding ", "exceeds "];

    private const int LongestWords = 18;
    private const int LongestShown = 40;

    /// <summary>The figure in digits with the hedge in words; the source's own words where they are short.</summary>
    public static string Of(Count count)
    {
        var words = count.Text.Trim();
        var digits = Digits(count);
        if (digits is null || count.Qualifier == CountQualifier.Approximate && words.Length is > 0 and <= LongestWords)
            return words.Length > 0 ? DisplayText.Shorten(words, LongestShown) : "not counted";
        return digits;
    }

    private static string? Digits(Count count) => count switch
    {
        { Qualifier: CountQualifier.Exact, Minimum: { } value } => Wording.Number(value),
        { Qualifier: CountQualifier.AtLeast, Minimum: { } value } => $"{(SaysMore(count.Text) ? "more than" : "at least")} {Wording.Number(value)}",
        { Qualifier: CountQualifier.AtMost, Maximum: { } value } => $"at most {Wording.Number(value)}",
        { Qualifier: CountQualifier.Range, Minimum: { } low, Maximum: { } high } => $"{Wording.Number(low)}–{Wording.Number(high)}",
        { Qualifier: CountQualifier.Approximate } when (count.Maximum ?? count.Minimum) is { } value => $"about {Wording.Number(value)}",
        { Minimum: { } low } => $"at least {Wording.Number(low)}",
        { Maximum: { } high } => $"at most {Wording.Number(high)}",
        _ => null,
    };

    /// <summary>"more than 60", "over 60", "exceeded 60": the figure itself is not reached by 60.</summary>
    private static bool SaysMore(string words) => BeyondFigures.Any(beyond => words.Contains(beyond, StringComparison.OrdinalIgnoreCase));
}

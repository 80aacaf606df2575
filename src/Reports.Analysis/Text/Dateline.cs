using System.Text.RegularExpressions;

namespace Reports.Analysis.Text;

/// <summary>
/// The place, day and agency that stand before a report's first sentence: "BARO, Oct. 3 (Agency) --", "BARO ―". It tells where the report
/// was written and belongs to nobody's words.
/// </summary>
internal static partial class Dateline
{
    private const int Longest = 110;

    /// <summary>Whether a dateline starts at an offset.</summary>
    public static bool StartsAt(string text, int start) => EndAt(text, start) > start;

    /// <summary>The offset behind the dash of the dateline that starts at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int EndAt(string text, int start)
    {
        var line = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        foreach (var match in Form().EnumerateMatches(line))
            return line[..match.Length].Contains('(') || !IsInCapitals(line[match.Length..]) ? start + match.Length : start;
        return start;
    }

    /// <summary>In a text in capitals throughout a dash alone shows no dateline.</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> rest) => !rest.ContainsAnyInRange('a', 'z');

    // a town in capitals, what it lies in, a day, an agency, a dash
    private const string Town = @"\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}";
    private const string Region = @"(?:,? ?\([\p{L} .]{3,25}\)|, ?\p{Lu}[\p{L}.]*(?:[ -]\p{L}+\.?){0,2}){0,2}?";
    private const string Day = @"(?:,? ?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{2,4})?)";

    // a town that is written as any other name needs the day behind it
    private const string NamedTown = @"\p{Lu}\p{Ll}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}";

    [GeneratedRegex("^(?:" + Town + Region + Day + "?|" + NamedTown + Region + "," + Day + @")(?:,? ?\([^()\n]{2,50}\)\s*(?:--?|[–—―])|\s*(?:--|[–—―])|\s-)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

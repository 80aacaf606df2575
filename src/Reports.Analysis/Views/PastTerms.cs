using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>
/// Knows by what stands before, in and behind an office that somebody holds it no longer: "a former official", "an official during Mara Lind's administration", "the adviser under
/// President Lind", "ambassador from 2009 to 2012".
/// </summary>
internal static class PastTerms
{
    private static readonly WordSet Terms = WordSets.Of("terms-of-office");

    private static readonly WordSet Rulers = WordSets.Of("rulers");

    private static readonly WordSet Service = WordSets.Of("past-service");

    private static readonly WordSet Offices = WordSets.Of("past-offices");

    /// <summary>Whether the words behind an office say that its term is over.</summary>
    public static bool IsOver(ClauseMap map, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (map.Lower(i) switch { "during" => HasTerm(map, i + 1, end), "under" => IsRuler(map, i + 1, end), "from" => IsYear(map, i + 1) && map.Lower(i + 2) is "to" or "until" or "through", "until" => IsYear(map, i + 1), _ => false })
                return true;
        }

        return false;
    }

    /// <summary>Whether an office is one of the past: who speaks as its former holder speaks as an expert, heads of state aside.</summary>
    public static bool IsPast(ClauseMap map, int first, int end)
    {
        if (map.Lower(first) is "who" && Service.Contains(map.Lower(first + 1)))
            return !Enumerable.Range(first, end - first).Any(i => map.Lower(i) is "president" or "minister");
        if (map.Lower(end) is "to" && map.Lower(end + 1).StartsWith("then-", StringComparison.Ordinal))
            return true;
        for (var i = first; i < end; i++)
        {
            if (Offices.Contains(map.Lower(i)) || map.Lower(i).StartsWith("ex-", StringComparison.Ordinal))
                return map.Lower(i) is not "then" && !IsHeadOfState(map, end - 1);
        }

        return false;
    }

    /// <summary>Whoever led a state or a ministry speaks as such ever after.</summary>
    public static bool IsHeadOfState(ClauseMap map, int head) => map.Lower(head) is "president" or "minister" or "leader";

    /// <summary>"who headed the agency under President Lind", "who served in the army": an organ of a state that somebody once worked for.</summary>
    public static bool HasServed(ClauseMap map, TokenRange range) => map.Lower(range.First) is "who" && Service.Contains(map.Lower(range.First + 1))
        && (map.Lower(range.First + 1) is "served" || IsOver(map, range.First + 2, range.End));

    private static bool HasTerm(ClauseMap map, int first, int end) => Enumerable.Range(first, end - first).Any(i => Terms.Contains(map.Lower(i)));

    /// <summary>"under | President Lind", "under | former Prime Minister Lind", "under | Mr. Lind".</summary>
    private static bool IsRuler(ClauseMap map, int first, int end)
    {
        var i = first;
        while (i < end && Rulers.Contains(map.Lower(i)))
            i++;
        return i > first && i < end && Words.IsProper(map.Tag(i));
    }

    private static bool IsYear(ClauseMap map, int token) => map.Tokens[token].Text is ['1' or '2', _, _, _] year && year.All(char.IsAsciiDigit);
}

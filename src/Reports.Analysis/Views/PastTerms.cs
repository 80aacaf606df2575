using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>
/// Knows by what stands behind an office that somebody holds it no longer: "an official during Mara Lind's administration", "the adviser under
/// President Lind", "ambassador from 2009 to 2012".
/// </summary>
internal static class PastTerms
{
    private static readonly WordSet Terms = WordSets.Of("terms-of-office");

    private static readonly WordSet Rulers = WordSets.Of("rulers");

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

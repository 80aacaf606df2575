using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>Phrases that take up somebody named shortly before: "the father of two", "the 34-year-old".</summary>
internal static class Epithets
{
    /// <summary>How many sentences behind the name an epithet may stand.</summary>
    private const int Reach = 5;

    private static readonly WordSet Fathers = WordSets.Of("male-parents");

    private static readonly WordSet Mothers = WordSets.Of("female-parents");

    /// <summary>Whether a phrase is an epithet of the person who spoke last.</summary>
    /// <param name="map">The text.</param>
    /// <param name="source">The phrase that says who speaks.</param>
    /// <param name="lastAt">Where that person spoke.</param>
    /// <param name="last">The person.</param>
    public static bool IsOf(ClauseMap map, Source source, int lastAt, Entity last)
    {
        if (map.Lower(source.PhraseFirst) is not "the" || !map.SameParagraph(lastAt, source.First) || map.Tokens[source.First].Sentence - map.Tokens[lastAt].Sentence > Reach)
            return false;
        if (IsAge(map.Lower(source.Head)))
            return true;
        if (map.Lower(source.Head + 1) is not "of" || map.Tag(source.Head + 2) is not "CD")
            return false;
        var head = map.Lower(source.Head);
        return (Fathers.Contains(head) && last.Gender != Gender.Female) || (Mothers.Contains(head) && last.Gender != Gender.Male);
    }

    /// <summary>Whether a phrase tells nothing but an age: "the 34-year-old".</summary>
    public static bool IsAge(ClauseMap map, Source source) => map.Lower(source.PhraseFirst) is "the" && source.PhraseEnd == source.PhraseFirst + 2 && IsAge(map.Lower(source.Head));

    private static bool IsAge(string lower) => char.IsAsciiDigit(lower[0]) && lower.EndsWith("-year-old", StringComparison.Ordinal);
}

using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>Reads the words in front of an office that make it another one: "former", "vice", "deputy".</summary>
internal static class OfficeQualifiers
{
    private static readonly WordSet Qualifiers = WordSets.Of("words-of-another-office");

    /// <summary>The qualifying words in front of a head, each with a space behind: "former vice " of "the former US vice president"; nothing where there are none.</summary>
    public static string Before(ArticleText text, int first, int head) =>
        string.Concat(Enumerable.Range(first, head - first).Select(i => text.Tokens[i].Lower).Where(Qualifiers.Contains).Select(word => $"{word} "));
}

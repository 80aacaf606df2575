using System.Text.RegularExpressions;

namespace Reports.Analysis.Text;

/// <summary>Gives words that were taken from a text in capitals the case of print, for sentences that are written about it.</summary>
internal static partial class PrintedCase
{
    /// <summary>The sentence with each run of capitals as the text has it in the case of print; the same sentence where the text is not in capitals.</summary>
    public static string Of(ArticleText text, string sentence) =>
        ReferenceEquals(text.Text, text.CasedText) ? sentence : Run().Replace(sentence, run => Printed(text, run.Value));

    /// <summary>The first occurrence that is not in capitals in the case of print either.</summary>
    private static string Printed(ArticleText text, string words)
    {
        for (var at = text.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (text.CasedText.Substring(at, words.Length) is var printed && printed != words)
                return printed;
        }

        return words;
    }

    [GeneratedRegex(@"\p{Lu}[\p{Lu}\p{Nd}.'’-]+(?:,? [\p{Lu}\p{Nd}][\p{Lu}\p{Nd}.'’-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Run();
}

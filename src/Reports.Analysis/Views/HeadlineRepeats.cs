using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>"Mayor says bomb found": what a headline says in short, and the article's first sentences in full, is one statement.</summary>
internal static class HeadlineRepeats
{
    /// <summary>How many sentences behind the headline may repeat it.</summary>
    private const int Reach = 4;

    private const int ShortestWord = 3;

    /// <summary>The share of its words that make a repeat.</summary>
    private const double Share = 0.6;

    /// <summary>The views without those of the headline that the next sentences repeat, numbered anew.</summary>
    public static IReadOnlyList<View> Drop(IReadOnlyList<View> views, ArticleText text)
    {
        if (!HasHeadline(text))
            return views;
        var body = views.Where(view => SentenceOf(view) is > 0 and <= Reach).Select(view => WordsOf(view).ToHashSet(StringComparer.Ordinal)).ToList();
        var kept = views.Where(view => SentenceOf(view) > 0 || !body.Exists(words => Repeats(WordsOf(view), words))).ToList();
        return kept.Count == views.Count ? views : [.. kept.Select((view, i) => view with { Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{i + 1}") })];
    }

    /// <summary>A paragraph of one sentence that no full stop ends.</summary>
    private static bool HasHeadline(ArticleText text) =>
        text.Sentences is [var first, var second, ..] && second.Paragraph != first.Paragraph && text.Tokens[first.EndToken - 1].Text[^1] is not ('.' or '?' or '!' or '"' or '”' or ':');

    private static int SentenceOf(View view) => view.Evidence.Min(evidence => evidence.Sentence);

    private static bool Repeats(List<string> headline, HashSet<string> words) => headline.Count > 0 && headline.Count(words.Contains) >= Share * headline.Count;

    private static List<string> WordsOf(View view) =>
        [.. view.Text.ToLowerInvariant().Split([' ', ',', '.', '\n', '\'', '’', '"', '“', '”', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord)];
}

namespace Reports.Intake.Credits;

/// <summary>Whether the first line of plain text is evidently the article's headline.</summary>
internal static class Headline
{
    private const int Longest = 160;

    private const int FewestWords = 3;

    /// <summary>The share of words that begin with a capital in a headline set in title case, short words aside.</summary>
    private const double TitleCaseShare = 0.75;

    private static readonly char[] Openings = ['\'', '"', '“', '‘', '(', '['];

    public static bool Evident(string first, string? second)
    {
        if (second is null || first.Length > Longest || Dateline.Of(first) is not null || ArticleDate.OfLine(first) is not null)
            return false;
        var words = first.Split(' ');
        if (words.Length < FewestWords || first.Contains("://", StringComparison.Ordinal) || !char.IsLetterOrDigit(first.TrimStart(Openings).ElementAtOrDefault(0)))
            return false;
        if (first[^1] is ':' or ',' or ';' || second.Length < first.Length / 2)
            return false;
        var bare = first.TrimEnd('"', '\'', '”', '’', ')');
        var stops = bare.EndsWith('.') && !bare.EndsWith("U.S.", StringComparison.Ordinal);
        return !stops || (IsTitleCase(words) && !IsUpperCase(first) && !first[..^1].Contains(". ", StringComparison.Ordinal));
    }

    public static bool IsTitleCase(IReadOnlyCollection<string> words)
    {
        var weighty = words.Select(word => word.TrimStart(Openings)).Where(word => word.Length >= 4 && char.IsLetter(word[0])).ToList();
        return weighty.Count >= 2 && weighty.Count(word => char.IsUpper(word[0])) >= TitleCaseShare * weighty.Count;
    }

    private static bool IsUpperCase(string line) => !line.Any(char.IsLower);
}

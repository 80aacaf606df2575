using System.Text.RegularExpressions;

namespace Reports.Intake.Credits;

/// <summary>The place, day and agency before an agency report's first sentence: "KABUL, Oct. 3 (Reuters) -".</summary>
/// <param name="Agency">"Reuters", where the dateline names it.</param>
/// <param name="Published">The day, where the dateline gives it with its year.</param>
internal sealed partial record Dateline(string? Agency, DateOnly? Published)
{
    private const int Longest = 110;

    /// <summary>The dateline that a paragraph begins with, or null where it begins with none.</summary>
    public static Dateline? Of(string paragraph)
    {
        if (Form().Match(paragraph.Length > Longest ? paragraph[..Longest] : paragraph) is not { Success: true } match)
            return null;
        var agency = match.Groups["agency"].Success ? match.Groups["agency"].Value.Trim() : null;
        return new Dateline(agency is { Length: > 1 and < 40 } ? agency : null, ArticleDate.FirstIn(match.Value));
    }

    /// <summary>A paragraph that is a dateline and nothing more ("LONDON —"): the next paragraph belongs to it.</summary>
    public static bool IsAlone(string paragraph) => paragraph.Length <= 60 && Alone().IsMatch(paragraph);

    private const string Place = @"\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]+(?:\p{Lu}[\p{L}.'’-]*|\([\p{L} .-]+\)|\d{1,2}|\d{4}))*?";

    [GeneratedRegex(@"^" + Place + @"[\s,]*(?:\((?<agency>[^()]{2,40})\))?\s*(?:--?|–|—)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]+\p{Lu}[\p{L}.'’-]*){0,4}\s*(?:\([^()]{2,40}\))?\s*(?:--|–|—)$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}

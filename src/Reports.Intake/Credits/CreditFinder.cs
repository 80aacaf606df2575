using Reports.Briefings;

namespace Reports.Intake.Credits;

/// <summary>Headline, byline, agency and date among the first lines of an article whose format does not mark them.</summary>
internal static class CreditFinder
{
    /// <summary>How many of the first lines may be a headline, a byline or a date.</summary>
    private const int Within = 5;

    /// <summary>What stands between the credits of one line: "By Ada Moreau | 3 May 2019".</summary>
    private static readonly char[] Separators = ['|', '·', '•'];

    /// <summary>The draft with what its first lines state. A byline leaves the text; the headline and dates stay in it.</summary>
    public static ArticleDraft Find(ArticleDraft draft)
    {
        var lines = draft.Paragraphs.ToList();
        if (draft.CreditsInText)
            draft = FindMarked(draft, lines);
        JoinLoneDateline(lines);
        var dateline = lines.Take(Within).Select(Dateline.Of).FirstOrDefault(found => found is not null);
        return draft with
        {
            Paragraphs = lines,
            Publisher = draft.Publisher ?? dateline?.Agency,
            Published = draft.Published ?? dateline?.Published,
        };
    }

    private static ArticleDraft FindMarked(ArticleDraft draft, List<string> lines)
    {
        var removed = draft.Removed.ToList();
        var title = draft.Title ?? (lines.Count > 0 && Headline.Evident(lines[0], lines.Skip(1).Take(Within).FirstOrDefault(line => !IsCredit(line))) ? lines[0] : null);
        var byline = draft.Byline;
        var published = draft.Published;
        for (var i = 0; i < Math.Min(Within, lines.Count); i++)
        {
            published ??= lines[i].Split(Separators, StringSplitOptions.TrimEntries).Select(ArticleDate.OfLine).FirstOrDefault(date => date is not null);
            if (byline is null && Byline.OfLine(lines[i]) is { } names)
            {
                byline = names;
                removed.Add(new RemovedText(lines[i], "byline"));
                lines.RemoveAt(i--);
            }
        }
        return draft with { Title = title, Byline = byline, Published = published, Removed = removed };
    }

    private static bool IsCredit(string line) => Byline.OfLine(line) is not null || ArticleDate.OfLine(line) is not null;

    /// <summary>A dateline on a line of its own opens the paragraph after it.</summary>
    private static void JoinLoneDateline(List<string> lines)
    {
        for (var i = 0; i < Math.Min(Within, lines.Count - 1); i++)
        {
            if (!Dateline.IsAlone(lines[i]))
                continue;
            lines[i] = $"{lines[i]} {lines[i + 1]}";
            lines.RemoveAt(i + 1);
            return;
        }
    }
}

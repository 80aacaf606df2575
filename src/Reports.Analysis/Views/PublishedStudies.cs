using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>
/// Knows bodies that watch over something, and speak as experts, by the studies that the text tells of: "an examination by the nonpartisan City Association
/// found". Firms that review themselves are none.
/// </summary>
internal sealed class PublishedStudies(ClauseMap map)
{
    private static readonly WordSet Studies = WordSets.Of("studies-by-bodies");

    private static readonly WordSet Bodies = WordSets.Of("bodies-that-publish");

    /// <summary>Whether the text names the organisation as the author of a study.</summary>
    public bool IsAuthor(Entity organization)
    {
        foreach (var mention in organization.Mentions)
        {
            if (mention.Kind == MentionKind.Name && IsBody(mention) && (IsStudyBy(mention.FirstToken) || IsStudyOf(mention.EndToken)))
                return true;
        }

        return false;
    }

    private bool IsBody(EntityMention mention)
    {
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (Bodies.Contains(map.Lower(i)))
                return true;
        }

        return false;
    }

    /// <summary>"an examination by the nonpartisan | City Association".</summary>
    private bool IsStudyBy(int name)
    {
        var first = map.PhraseAt(name)?.FirstToken ?? name;
        while (first > 0 && map.Tag(first - 1) is "DT" or "JJ")
            first--;
        return first > 1 && map.Lower(first - 1) is "by" or "from" && Studies.Contains(map.Lower(first - 2));
    }

    /// <summary>"the City Association | 's latest survey".</summary>
    private bool IsStudyOf(int end)
    {
        if (map.Tag(end) is not "POS")
            return false;
        var i = end + 1;
        while (map.Tag(i) is "JJ" or "JJS" or "CD")
            i++;
        return Studies.Contains(map.Lower(i));
    }
}

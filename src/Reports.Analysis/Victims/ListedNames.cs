using Reports.Analysis.Text;

namespace Reports.Analysis.Victims;

/// <summary>The names of a text, where one between two persons in a list is a person's too, whatever the names' tagger took it for.</summary>
internal static class ListedNames
{
    private const int LongestJoint = 3;

    /// <summary>The names in reading order.</summary>
    public static IEnumerable<NameMention> Of(ArticleText article)
    {
        for (var i = 0; i < article.Names.Count; i++)
        {
            var name = article.Names[i];
            yield return name.Type != NameType.Person && name.EndToken - name.FirstToken > 1 && IsBetweenPersons(article, i) ? name with { Type = NameType.Person } : name;
        }
    }

    private static bool IsBetweenPersons(ArticleText article, int index) =>
        index > 0 && index + 1 < article.Names.Count
        && article.Names[index - 1] is { Type: NameType.Person } before && article.Names[index + 1] is { Type: NameType.Person } behind
        && before.EndToken - before.FirstToken > 1 && behind.EndToken - behind.FirstToken > 1
        && IsJoint(article, before.EndToken, article.Names[index].FirstToken) && IsJoint(article, article.Names[index].EndToken, behind.FirstToken);

    private static bool IsJoint(ArticleText article, int from, int to)
    {
        if (from >= to || to - from > LongestJoint)
            return false;
        for (var i = from; i < to; i++)
        {
            if (article.Tokens[i].Lower is not ("," or ";" or "and"))
                return false;
        }

        return true;
    }
}

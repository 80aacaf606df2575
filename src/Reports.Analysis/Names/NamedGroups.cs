using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>"the guerrilla group Moon Dawn", "a gang called "Love for Odrin"": what the text itself calls a group is no person and no place, whatever the tagger made of the name.</summary>
internal static class NamedGroups
{
    private const int LongestQuoted = 7;

    private static readonly WordSet GroupTypes = WordSets.Of("group-types");

    private static readonly WordSet Naming = WordSets.Of("group-naming-participles");

    public static List<NameMention> Apply(List<NameMention> names, string[] words)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is { Type: not NameType.Organization, FirstToken: > 1 } name && name.EndToken - name.FirstToken > 1 && IsGroup(words[name.FirstToken - 1]))
                names[i] = name with { Type = NameType.Organization };
        }

        for (var i = 1; i + 2 < words.Length; i++)
        {
            if (Naming.Contains(words[i].ToLowerInvariant()) && IsGroup(words[i - 1]) && QuotedAt(words, words[i + 1] is "itself" or "themselves" ? i + 2 : i + 1) is { } quoted)
                Replace(names, quoted);
        }

        return names;
    }

    private static bool IsGroup(string word) => GroupTypes.Contains(word.ToLowerInvariant());

    /// <summary>The words between quotation marks, where the first of them is capitalised.</summary>
    private static NameMention? QuotedAt(string[] words, int open)
    {
        if (open + 2 >= words.Length || !IsMark(words[open]) || !char.IsUpper(words[open + 1][0]))
            return null;
        for (var i = open + 2; i < words.Length && i <= open + LongestQuoted; i++)
        {
            if (IsMark(words[i]))
                return new NameMention(open + 1, words[i - 1] is "," or "." ? i - 1 : i, NameType.Organization);
        }

        return null;
    }

    private static bool IsMark(string word) => word is "\"" or "“" or "”" or "'" or "‘" or "’" or "``" or "''";

    private static void Replace(List<NameMention> names, NameMention group)
    {
        names.RemoveAll(name => name.FirstToken < group.EndToken && group.FirstToken < name.EndToken);
        names.Add(group);
        names.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
    }
}

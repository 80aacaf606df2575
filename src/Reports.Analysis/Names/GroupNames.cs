using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>Armed groups that the lexicon knows are organisations, whatever the tagger made of them.</summary>
internal static class GroupNames
{
    /// <summary>The names with those within a known group's name replaced by it; a longer name that goes beyond it stays.</summary>
    public static List<NameMention> Apply(List<NameMention> names, string[] words, GazetteerClasses[] classes)
    {
        var groups = Find(words, classes);
        if (groups.Count == 0)
            return names;
        var kept = groups.FindAll(group => !names.Exists(name => GoesBeyond(name, group)));
        var merged = names.FindAll(name => !kept.Exists(group => Overlap(name, group)));
        merged.AddRange(kept);
        merged.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return merged;
    }

    private static List<NameMention> Find(string[] words, GazetteerClasses[] classes)
    {
        var groups = new List<NameMention>();
        for (var i = 0; i < words.Length; i++)
        {
            if ((classes[i] & (GazetteerClasses.ArmedGroup | GazetteerClasses.Inside)) != GazetteerClasses.ArmedGroup)
                continue;
            var end = i + 1;
            while (end < words.Length && (classes[end] & (GazetteerClasses.ArmedGroup | GazetteerClasses.Inside)) == (GazetteerClasses.ArmedGroup | GazetteerClasses.Inside))
                end++;
            if (HasCapital(words[i]) || HasCapital(words[end - 1]))
                groups.Add(new NameMention(i, end, NameType.Organization));
            i = end - 1;
        }

        return groups;
    }

    private static bool HasCapital(string word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    private static bool Overlap(NameMention a, NameMention b) => a.FirstToken < b.EndToken && b.FirstToken < a.EndToken;

    private static bool GoesBeyond(NameMention name, NameMention group) =>
        Overlap(name, group) && (name.FirstToken < group.FirstToken || name.EndToken > group.EndToken);
}

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
        var tagged = Covered(names, words.Length);
        var kept = groups.FindAll(group => !IsWithinLonger(group, names, tagged));
        var covered = Covered(kept, words.Length);
        var merged = names.FindAll(name => !Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken).Any(i => covered[i] >= 0));
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

    /// <summary>For each token the index of the name that covers it; -1 where there is none.</summary>
    private static int[] Covered(List<NameMention> names, int tokens)
    {
        var covered = new int[tokens];
        Array.Fill(covered, -1);
        for (var n = 0; n < names.Count; n++)
            Array.Fill(covered, n, names[n].FirstToken, names[n].EndToken - names[n].FirstToken);
        return covered;
    }

    private static bool IsWithinLonger(NameMention group, List<NameMention> names, int[] covered)
    {
        for (var i = group.FirstToken; i < group.EndToken; i++)
        {
            if (covered[i] is var n and >= 0 && (names[n].FirstToken < group.FirstToken || names[n].EndToken > group.EndToken))
                return true;
        }

        return false;
    }
}

using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>"Abu Nur al-Bahri … al-Bahri": a surname with its article in small letters is a person's name wherever the text has it alone.</summary>
internal static class Surnames
{
    private const GazetteerClasses NoSurname = GazetteerClasses.Country | GazetteerClasses.Place | GazetteerClasses.Demonym;

    /// <summary>The names, with those that a longer name of a person tells.</summary>
    public static List<NameMention> Apply(List<NameMention> names, string[] words, GazetteerClasses[] classes)
    {
        RetypePlaces(names, words, classes);
        var known = names.Where(name => name.Type == NameType.Person && name.EndToken - name.FirstToken > 1 && HasArticle(words[name.EndToken - 1])).Select(name => words[name.EndToken - 1]).ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0)
            return names;
        var covered = names.SelectMany(name => Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken)).ToHashSet();
        var alone = Enumerable.Range(0, words.Length).Where(i => known.Contains(words[i]) && !covered.Contains(i)).Select(i => new NameMention(i, i + 1, NameType.Person)).ToList();
        return alone.Count == 0 ? names : [.. names.Concat(alone).OrderBy(name => name.FirstToken)];
    }

    /// <summary>"Azat Tarov … Tarov faces": a word that no list of places knows, alone, behind a person whose surname it is.</summary>
    private static void RetypePlaces(List<NameMention> names, string[] words, GazetteerClasses[] classes)
    {
        HashSet<string>? surnames = null;
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Type == NameType.Person && name.EndToken - name.FirstToken > 1)
                (surnames ??= new HashSet<string>(StringComparer.Ordinal)).Add(words[name.EndToken - 1]);
            else if (name.Type == NameType.Location && name.EndToken - name.FirstToken == 1 && surnames?.Contains(words[name.FirstToken]) == true && (classes[name.FirstToken] & NoSurname) == 0)
                names[i] = name with { Type = NameType.Person };
        }
    }

    private static bool HasArticle(string word) => word.Length > 4 && word.StartsWith("al-", StringComparison.Ordinal) && char.IsUpper(word[3]);
}

using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>Whether a short name can stand for a longer one.</summary>
internal static class NamePart
{
    public static bool IsPartOf(NameCluster part, NameCluster whole)
    {
        var type = whole.Type;
        if (part.Type != type && !(part.Fullest.Words.Count == 1 && type == NameType.Person && part.Type == NameType.Organization))
            return false;
        var shorter = part.Fullest.Words;
        foreach (var form in whole.Forms)
        {
            if (form.Words.Count <= shorter.Count)
                continue;
            if (type == NameType.Person ? IsPersonPart(shorter, form.Words) : type == NameType.Organization && IsOrganizationPart(shorter, form.Words))
                return true;
        }

        return false;
    }

    /// <summary>The last words ("Doe", "bin Doe"), the first word alone, or first and last word of a name of three or more.</summary>
    private static bool IsPersonPart(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        if (EndsWith(whole, part))
            return true;
        if (part.Count == 1)
            return whole[0] == part[0] || (whole.Count > 2 && part[0].Length > 4 && Transliteration.AreSame(whole[^2], part[0]) && part[0] == whole[^2]);
        return part.Count == 2 && (part[0] == whole[0] || IsInitial(part[0], whole[0])) && SameWord(part[1], whole[^1]);
    }

    private static bool IsInitial(string a, string b) => (a.Length == 1 || b.Length == 1) && a[0] == b[0];

    private static bool EndsWith(IReadOnlyList<string> whole, IReadOnlyList<string> part)
    {
        for (var i = 0; i < part.Count; i++)
        {
            if (!SameWord(whole[whole.Count - part.Count + i], part[i]))
                return false;
        }

        return true;
    }

    private static bool SameWord(string a, string b) => a == b || Transliteration.AreSame(a, b);

    /// <summary>Two or more words of a longer name in order, its first or its last among them: "Century Foundation" of "The New Century Foundation".</summary>
    private static bool IsOrganizationPart(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        if (part.Count < 2)
            return false;
        return EndsWith(whole, part) || SameWordsWithoutLinks(part, whole);
    }

    /// <summary>"Defence Ministry" and "Ministry of Defence".</summary>
    private static bool SameWordsWithoutLinks(IReadOnlyList<string> part, IReadOnlyList<string> whole) =>
        part.Order(StringComparer.Ordinal).SequenceEqual(whole.Where(word => word is not ("of" or "for" or "and")).Order(StringComparer.Ordinal));
}

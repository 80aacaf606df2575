using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>"Ali Reza, 26, ": whoever has an age is a person, whatever the tagger made of the name.</summary>
internal static class AgedNames
{
    private const int LongestName = 4;

    public static List<NameMention> Apply(List<NameMention> names, string[] words)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is { Type: NameType.Miscellaneous or NameType.Location } name && name.EndToken - name.FirstToken is > 1 and <= LongestName && IsAge(words, name.EndToken))
                names[i] = name with { Type = NameType.Person };
        }

        return names;
    }

    /// <summary>", 26, who", ", 26, of": behind a place such a figure would be another thing.</summary>
    private static bool IsAge(string[] words, int comma) =>
        comma + 3 < words.Length && words[comma] == "," && words[comma + 1] is { Length: 2 } age && char.IsAsciiDigit(age[0]) && char.IsAsciiDigit(age[1]) && words[comma + 2] == "," && words[comma + 3] is "who" or "of" or "was" or "is" or "has" or "a" or "an" or "whose" or "had";
}

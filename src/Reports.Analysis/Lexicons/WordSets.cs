namespace Reports.Analysis.Lexicons;

/// <summary>The sets of words of word-sets.tsv. Each caller has a set of its own.</summary>
internal static class WordSets
{
    /// <summary>The words of a set; they are compared without regard to case.</summary>
    /// <param name="name">The set's name.</param>
    /// <exception cref="KeyNotFoundException">The lexicon has no set of that name.</exception>
    public static HashSet<string> Of(string name)
    {
        foreach (var row in LexiconFile.Rows("word-sets"))
        {
            if (row[0] == name)
                return new HashSet<string>(row[1].Split('|'), StringComparer.OrdinalIgnoreCase);
        }

        throw new KeyNotFoundException($"word-sets.tsv has no set {name}.");
    }
}

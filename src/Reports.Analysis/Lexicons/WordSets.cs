namespace Reports.Analysis.Lexicons;

/// <summary>The sets of words of word-sets.tsv. Each caller has a set of its own.</summary>
internal static class WordSets
{
    private static readonly Dictionary<string, string> Words = LexiconFile.Rows("word-sets").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The words of a set, in lower case: ask with <see cref="Text.Token.Lower"/>.</summary>
    /// <param name="name">The set's name.</param>
    /// <exception cref="KeyNotFoundException">The lexicon has no set of that name.</exception>
    public static WordSet Of(string name) => Words.TryGetValue(name, out var words)
        ? new WordSet(words.Split('|'))
        : throw new KeyNotFoundException($"word-sets.tsv has no set {name}.");
}

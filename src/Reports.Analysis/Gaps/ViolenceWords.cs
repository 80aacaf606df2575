using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Gaps;

/// <summary>Words for violent events, for the harm they do and for having done them. Safe to use from several threads at once.</summary>
internal sealed class ViolenceWords
{
    private readonly HashSet<string> _words = [.. WordSets.Of("violence-context")];

    public ViolenceWords()
    {
        foreach (var row in LexiconFile.Rows("event-nouns"))
            _words.UnionWith([row[0], row[1]]);
        foreach (var row in LexiconFile.Rows("event-verbs"))
            _words.UnionWith(row[0].Split('|'));
        foreach (var row in LexiconFile.Rows("casualty-verbs"))
            _words.UnionWith(row[..5]);
        _words.ExceptWith(WordSets.Of("no-violence"));
        _words.Remove("");
    }

    public bool Contains(string word) => _words.Contains(word);
}

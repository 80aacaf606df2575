using System.Collections.Frozen;
using Reports.Analysis.Text;

namespace Reports.Analysis.Tagging;

/// <summary>Tags by closed-class words, endings and capitals alone: what the engine falls back on where it has no weights.</summary>
internal static class LexicalTagger
{
    private static readonly FrozenDictionary<string, string> ClosedClass = ReadClosedClass();

    public static string[] Tag(string[] words, List<Sentence> sentences)
    {
        var tags = new string[words.Length];
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                tags[i] = TagOf(words[i], i == sentence.FirstToken, i == sentence.FirstToken ? "" : tags[i - 1]);
        }

        return tags;
    }

    private static string TagOf(string word, bool first, string before)
    {
        var lower = TokenFactory.Plain(word);
        if (ClosedClass.TryGetValue(lower, out var tag))
            return tag;
        if (char.IsAsciiDigit(word[0]))
            return lower.EndsWith("th", StringComparison.Ordinal) || lower.EndsWith("old", StringComparison.Ordinal) ? "JJ" : "CD";
        if (!char.IsLetter(word[0]))
            return MarkTag(lower);
        if (char.IsUpper(word[0]) && !first)
            return "NNP";
        return before is "TO" or "MD" ? "VB" : EndingTag(lower, before);
    }

    private static string MarkTag(string mark) => mark switch
    {
        "\"" or "``" or "''" => "''",
        "'" => "''",
        "(" or "[" or "{" => "-LRB-",
        ")" or "]" or "}" => "-RRB-",
        "-" or "--" or ";" or ":" or "..." or "\u2026" => ":",
        "$" or "\u00A3" or "\u20AC" => "$",
        "." or "!" or "?" => ".",
        "," => ",",
        _ => "SYM",
    };

    private static string EndingTag(string word, string before)
    {
        var afterBe = before is "VBD" or "VBZ" or "VBP" or "VB" or "VBN";
        if (word.EndsWith("ly", StringComparison.Ordinal))
            return "RB";
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 4)
            return "VBG";
        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3)
            return afterBe ? "VBN" : "VBD";
        if (EndsInAny(word, "ous", "ful", "ive", "ble", "ical", "less", "ish", "ary"))
            return "JJ";
        return word.EndsWith('s') && !EndsInAny(word, "ss", "us", "is") ? "NNS" : "NN";
    }

    private static bool EndsInAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, string> ReadClosedClass()
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Lexicons.LexiconFile.Rows("closed-class"))
            tags[row[0]] = row[1];
        return tags.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

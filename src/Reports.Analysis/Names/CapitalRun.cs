using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>A run of words with capitals, small words such as "of" within it included.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Classes">What the lexicons know of its words, taken together.</param>
internal readonly record struct CapitalRun(int First, int End, GazetteerClasses Classes)
{
    private static readonly WordSet Links = WordSets.Of("name-links-within");

    public int Length => End - First;

    /// <summary>The run of each token; an empty one where it stands in none.</summary>
    public static CapitalRun[] Find(string[] words, string[] lowers, IReadOnlyList<Sentence> sentences, GazetteerClasses[] classes)
    {
        var runs = new CapitalRun[words.Length];
        foreach (var sentence in sentences)
        {
            var i = sentence.FirstToken;
            while (i < sentence.EndToken)
            {
                var end = EndOf(words, lowers, i, sentence.EndToken);
                if (end > i)
                    Array.Fill(runs, new CapitalRun(i, end, Together(classes, i, end)), i, end - i);
                i = Math.Max(end, i + 1);
            }
        }

        return runs;
    }

    private static int EndOf(string[] words, string[] lowers, int start, int limit)
    {
        var end = start;
        while (end < limit)
        {
            if (HasCapital(words[end]))
                end++;
            else if (end > start && end + 1 < limit && IsLink(lowers[end]) && HasCapital(words[end + 1]))
                end += 2;
            else
                break;
        }

        return end;
    }

    private static bool HasCapital(string word) =>
        char.IsUpper(word[0]) || (word.Length > 3 && word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]));

    private static bool IsLink(string lower) => Links.Contains(lower);

    private static GazetteerClasses Together(GazetteerClasses[] classes, int first, int end)
    {
        var together = GazetteerClasses.None;
        for (var i = first; i < end; i++)
            together |= classes[i];
        return together;
    }
}

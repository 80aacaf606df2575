using Reports.Analysis.Lexicons;
using Reports.Analysis.Models;
using Reports.Analysis.Text;

namespace Reports.Training.Tagging;

/// <summary>Learns how words are written within sentences, for texts in capitals throughout.</summary>
internal static class CaseTrainer
{
    /// <summary>Lexicons of common words, which are written in lower case where the corpora do not show them.</summary>
    private static readonly string[] CommonWords =
        ["closed-class", "reporting-verbs", "speaker-roles", "weapons", "occupations", "attack-verbs", "casualty-nouns", "casualty-verbs", "attacker-nouns",
         "event-nouns", "event-verbs", "estimative-words", "person-titles"];

    /// <param name="sentences">The words of each sentence.</param>
    public static ModelContent Train(IEnumerable<IReadOnlyList<string>> sentences)
    {
        var counts = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 1; i < sentence.Count; i++)
            {
                if (char.IsLetter(sentence[i][0]) && sentence[i].Length > 1)
                    CountsOf(counts, sentence[i])[ClassOf(sentence[i])]++;
            }
        }

        foreach (var word in CommonWords.SelectMany(LexiconFile.Rows).SelectMany(row => row[0].Split(' ')))
        {
            if (word.Length > 1 && char.IsLower(word[0]))
                CountsOf(counts, word)[0]++;
        }

        var classes = new SortedDictionary<uint, byte>();
        foreach (var (word, row) in counts)
            classes[FeatureHash.Of(word)] = (byte)Array.IndexOf(row, row.Max());
        return new ModelContent(["lower", "title", "upper"], [.. classes.Keys], [.. classes.Values], [], [], [], []);
    }

    private static int[] CountsOf(SortedDictionary<string, int[]> counts, string word)
    {
        var lower = TokenFactory.Plain(word);
        if (!counts.TryGetValue(lower, out var row))
            counts[lower] = row = new int[3];
        return row;
    }

    private static int ClassOf(string word) => char.IsLower(word[0]) ? 0 : word.Skip(1).Any(char.IsLower) ? 1 : 2;
}

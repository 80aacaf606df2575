using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Tagging;

/// <summary>"Police commissioner Jane Doe said": behind a plural the tagger takes a title for a verb.</summary>
internal static class TitleRepair
{
    private static readonly HashSet<string> Titles = LexiconFile.Rows("person-titles").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    public static void Apply(string[] words, string[] tags, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var title = sentence.FirstToken + 1;
            if (title + 1 < sentence.EndToken && tags[title] is "VBP" or "VB" or "VBD" && tags[title + 1] == "NNP" && words[title - 1].Equals("police", StringComparison.OrdinalIgnoreCase) && Titles.Contains(words[title].ToLowerInvariant()))
                tags[title] = "NN";
        }
    }
}

using Reports.Analysis.Text;

namespace Reports.Analysis.Tagging;

/// <summary>"Her" is somebody ("shot her dead") or says whose something is ("killed her husband"): what follows tells which, and the tagger often does not see it.</summary>
internal static class HerRepair
{
    public static void Apply(string[] words, string[] tags, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (tags[i] is "PRP" or "PRP$" && words[i].Equals("her", StringComparison.OrdinalIgnoreCase))
                    tags[i] = Told(words, tags, i + 1, sentence.EndToken) ?? tags[i];
            }
        }
    }

    /// <summary>The tag that the next words require, or none where they leave it open.</summary>
    private static string? Told(string[] words, string[] tags, int next, int end)
    {
        if (next >= end || tags[next] is "IN" or "TO" or "DT" or "CC" or "MD" or "." or "," or ":")
            return "PRP";
        if (words[next].Equals("dead", StringComparison.OrdinalIgnoreCase))
            return next + 1 < end && IsNoun(tags[next + 1]) ? "PRP$" : "PRP";
        if (tags[next] == "JJ" && next + 1 < end)
            return IsNoun(tags[next + 1]) ? "PRP$" : null;
        return IsNoun(tags[next]) && !IsTime(words[next]) ? "PRP$" : null;
    }

    private static bool IsNoun(string tag) => tag is "NN" or "NNS";

    private static bool IsTime(string word) =>
        word.Equals("yesterday", StringComparison.OrdinalIgnoreCase) || word.Equals("today", StringComparison.OrdinalIgnoreCase) || word.Equals("tonight", StringComparison.OrdinalIgnoreCase);
}

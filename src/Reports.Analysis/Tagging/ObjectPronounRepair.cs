using Reports.Analysis.Text;

namespace Reports.Analysis.Tagging;

/// <summary>"Her" that owns nothing is somebody: "shot her dead", "abducted her in the north".</summary>
internal static class ObjectPronounRepair
{
    public static void Apply(string[] words, string[] tags, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (tags[i] == "PRP$" && words[i].Equals("her", StringComparison.OrdinalIgnoreCase) && OwnsNothing(words, tags, i + 1, sentence.EndToken))
                    tags[i] = "PRP";
            }
        }
    }

    private static bool OwnsNothing(string[] words, string[] tags, int next, int end)
    {
        if (next >= end || tags[next] is "IN" or "TO" or "DT" or "CC" or "MD" or "." or "," or ":")
            return true;
        return words[next].Equals("dead", StringComparison.OrdinalIgnoreCase) && (next + 1 >= end || !tags[next + 1].StartsWith("NN", StringComparison.Ordinal));
    }
}

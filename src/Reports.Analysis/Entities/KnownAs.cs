using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>The words between two names that make them names of one entity.</summary>
internal static class KnownAs
{
    private static readonly WordSet Phrases = WordSets.Of("known-as");

    private static readonly string[] Ignored = [",", "(", "\"", "the", "'", "``", "-"];

    public static bool Joins(ArticleText text, int start, int end)
    {
        if (end - start is < 1 or > 7)
            return false;
        var words = new List<string>();
        for (var i = start; i < end; i++)
        {
            if (!Ignored.Contains(text.Tokens[i].Lower))
                words.Add(text.Tokens[i].Lower);
        }

        return Phrases.Contains(string.Join(' ', words));
    }
}

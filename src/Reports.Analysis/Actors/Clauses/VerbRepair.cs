using Reports.Analysis.Chunks;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>
/// Retags past forms that stand as a clause's verb but were tagged as a participle, adjective or noun ("The bomber killed/VBN two guards"),
/// and cuts the noun phrases anew: a phrase that swallows its verb hides who did what.
/// </summary>
internal static class VerbRepair
{
    public static ArticleText Apply(ArticleText text)
    {
        Token[]? repaired = null;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (!IsHiddenVerb(text.Tokens, i))
                continue;
            repaired ??= [.. text.Tokens];
            repaired[i] = repaired[i] with { Tag = "VBD" };
        }

        return repaired is null ? text : text with { Tokens = repaired, NounPhrases = NounPhraseChunker.Find(repaired, [.. text.Sentences]) };
    }

    private static bool IsHiddenVerb(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Tag is "VBN" or "JJ" or "NN" && IsPastForm(tokens[i].Lower) &&
        tokens[i - 1].Sentence == tokens[i].Sentence && tokens[i + 1].Sentence == tokens[i].Sentence &&
        tokens[i - 1].Tag is "NN" or "NNS" or "NNP" or "NNPS" or "WP" or "PRP" &&
        tokens[i + 1].Tag is "DT" or "CD" or "PRP" or "PRP$" or "NNP" or "NNPS" && tokens[i + 1].Lower is not ("that" or "this");

    private static bool IsPastForm(string lower) => (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal)) ||
        lower is "shot" or "hit" or "struck" or "slew" or "blew" or "threw" or "set" or "took" or "held" or "left";
}

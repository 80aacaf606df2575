using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>
/// Finds the word by which a statement says how likely something is, in the sense of ICD 203: words of estimative language that stand
/// as such, not the same words in other uses ("could not", "certain groups", "in May").
/// </summary>
internal sealed class LikelihoodReader
{
    private const int PurposeReach = 8;

    private static readonly HashSet<string> FormsOfMake = WordSets.Of("forms-of-make");

    private readonly PhraseLexicon<EstimativeWord> _words = new("estimative-words", row => row[2] is "" ? EstimativeWord.Any : Enum.Parse<EstimativeWord>(row[2], ignoreCase: true));

    /// <summary>The first such word or words in a run of tokens, as the text has them; null where there is none.</summary>
    public string? Read(ClauseMap map, TokenRange range)
    {
        for (var i = range.First; i < range.End;)
        {
            if (!_words.TryMatch(map.Tokens, i, range.End, out var word, out var end))
            {
                i++;
                continue;
            }

            if (Speaks(map, word, i, end, range.First))
                return map.Text.TextOf(i, end);
            i = end;
        }

        return null;
    }

    private static bool Speaks(ClauseMap map, EstimativeWord word, int first, int end, int start) => word switch
    {
        EstimativeWord.Modal => IsModal(map, first, end, start),
        EstimativeWord.Predicate => !Words.IsNoun(map.Tag(end)) && !FormsOfMake.Contains(map.Lower(first - 1)) && !TellsOfAbility(map, first, end),
        EstimativeWord.Noun => map.Lower(end) is "of" or "that",
        EstimativeWord.Raising => map.Tag(end) is "TO" or "JJ" or "RB" or "VBN" or "PRP" or "DT" or "EX" || map.Lower(end) is "that" or "as" or "like" || HasDummySubject(map, first),
        EstimativeWord.Hedge => false,
        _ => true,
    };

    /// <summary>"impossible to reach": nobody was able to, which says nothing of how likely it is.</summary>
    private static bool TellsOfAbility(ClauseMap map, int first, int end) => map.Lower(first) is "impossible" && map.Tag(end) is "TO";

    /// <summary>"it seems from the outside that": nobody in particular is said to seem so.</summary>
    private static bool HasDummySubject(ClauseMap map, int verb) => map.Lower(verb - 1) is "it" || (map.Lower(verb - 2) is "it" && Words.IsAuxiliary(map.Lower(verb - 1)));

    private static bool IsModal(ClauseMap map, int first, int end, int start)
    {
        if (map.Tag(first) is not "MD" || (map.Lower(first) is "could" && map.Lower(end) is "not" or "n't"))
            return false;
        return !IsWish(map, first, end) && !IsPurpose(map, first, start);
    }

    /// <summary>"May he rest in peace", "and may God help them": the subject stands behind the auxiliary, and nothing is asked.</summary>
    private static bool IsWish(ClauseMap map, int first, int end)
    {
        var opens = first == map.SentenceOf(first).FirstToken || map.IsOpeningMark(first - 1) || map.Lower(first - 1) is "and" or "," or ";" or ":";
        return map.Lower(first) is "may" && opens && (map.Tag(end) is "PRP" or "DT" or "PRP$" || Words.IsNoun(map.Tag(end)));
    }

    /// <summary>"so that others may live".</summary>
    private static bool IsPurpose(ClauseMap map, int first, int start)
    {
        for (var i = first - 1; i > start && first - i <= PurposeReach && map.Lower(i) is not ","; i--)
        {
            if (map.Lower(i) is "that" && map.Lower(i - 1) is "so" or "order")
                return true;
        }

        return false;
    }
}

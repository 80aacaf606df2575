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

    private const int WishReach = 3;

    private static readonly WordSet FormsOfMake = WordSets.Of("forms-of-make");

    private static readonly WordSet FeasibleBefore = WordSets.Of("before-feasible");

    private static readonly WordSet Perceptions = WordSets.Of("perceptions");

    private static readonly WordSet Permitted = WordSets.Of("permitted-deeds");

    private static readonly WordSet Wishes = WordSets.Of("wishes");

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

            if (!IsInName(map, i) && Speaks(map, word, i, end, range.First))
                return map.Text.TextOf(i, end);
            i = end;
        }

        return null;
    }

    private static bool Speaks(ClauseMap map, EstimativeWord word, int first, int end, int start) => word switch
    {
        EstimativeWord.Modal => IsModal(map, first, end, start),
        EstimativeWord.Predicate => !IsAttribute(map, first, end) && !FormsOfMake.Contains(map.Lower(first - 1)) && !TellsOfAbility(map, first, end),
        EstimativeWord.Noun => map.Lower(end) is "of" or "that" && map.Lower(first - 1) is not "at",
        EstimativeWord.Raising => map.Tag(end) is "TO" or "JJ" or "RB" or "VBN" or "PRP" or "DT" or "EX" || map.Lower(end) is "that" or "as" or "like" || HasDummySubject(map, first),
        EstimativeWord.Passive => IsPassive(map, first, end),
        EstimativeWord.Belief => IsPassive(map, first, end) || Enumerable.Range(end, PurposeReach).TakeWhile(i => map.Lower(i) is not ("," or ".")).Any(i => Words.IsFinite(map.Tag(i))),
        EstimativeWord.Feasible => (!FeasibleBefore.Contains(map.Lower(first - 1)) || (map.Lower(first - 1) is "as" && Words.IsNoun(map.Tag(end)))) && !FormsOfMake.Contains(map.Lower(first - 1)) && map.Tag(end) is not "TO",
        EstimativeWord.Hedge => false,
        _ => true,
    };

    /// <summary>"suspected militants", "suspected Islamist militants"; not "is certain more men will come".</summary>
    private static bool IsAttribute(ClauseMap map, int first, int end) =>
        Words.IsNoun(map.Tag(end)) || (map.Tag(end) is "JJ" && Words.IsNoun(map.Tag(end + 1)) && !Words.IsBe(map.Lower(first - 1)));

    private static bool IsPassive(ClauseMap map, int first, int end) => map.Tag(end) is "TO" || Enumerable.Range(first - 2, 2).Any(i => Words.IsBe(map.Lower(i)));

    /// <summary>"impossible to reach": nobody was able to, which says nothing of how likely it is.</summary>
    private static bool TellsOfAbility(ClauseMap map, int first, int end) => map.Lower(first) is "impossible" && map.Tag(end) is "TO";

    /// <summary>"it seems from the outside that": nobody in particular is said to seem so.</summary>
    private static bool HasDummySubject(ClauseMap map, int verb) => map.Lower(verb - 1) is "it" || (map.Lower(verb - 2) is "it" && Words.IsAuxiliary(map.Lower(verb - 1)));

    private static bool IsModal(ClauseMap map, int first, int end, int start)
    {
        if (map.Tag(first) is not "MD" || (map.Lower(first) is "could" && map.Lower(end) is "not" or "n't"))
            return false;
        return !IsWish(map, first, end) && !IsPurpose(map, first, start) && !IsAbility(map, first, end) && !IsPermission(map, first, end);
    }

    /// <summary>"Anwar Likely": part of a name, unless it opens its sentence.</summary>
    private static bool IsInName(ClauseMap map, int first) => map.Tag(first) is "NNP" && Words.IsProper(map.Tag(first - 1)) && char.IsUpper(map.Tokens[first].Text[0]) && map.Tokens[first].Text.Any(char.IsLower);

    /// <summary>"could hear shots", "as fast as we could", "nobody could sleep", "how could they do this": what somebody was able to do.</summary>
    private static bool IsAbility(ClauseMap map, int first, int end)
    {
        if (map.Lower(first) is not "could")
            return false;
        var verb = map.Tag(end) is "RB" ? end + 1 : end;
        return Perceptions.Contains(map.Lower(verb)) || map.Lower(end) is "no" or "hardly" or "barely" or "" or "." or ","
            || map.Lower(first - 1) is "nobody" or "how" || (map.Lower(first - 1) is "one" && map.Lower(first - 2) is "no")
            || (map.Lower(verb) is "see" && map.Tag(first - 1) is "PRP" or "CC" or "WP") || Enumerable.Range(first - WishReach, WishReach).Any(i => Wishes.Contains(map.Lower(i)) || (map.Lower(i) is "only" && map.Lower(i - 1) is "if"));
    }

    /// <summary>"may not enter the camp", "may leave if they wish", "may as well go": what is allowed, or as good as anything.</summary>
    private static bool IsPermission(ClauseMap map, int first, int end)
    {
        if (map.Lower(first) is not "may")
            return false;
        if (map.Lower(end) is "as" && map.Lower(end + 1) is "well" || (map.Lower(end) is "not" && Permitted.Contains(map.Lower(end + 1))))
            return true;
        return Permitted.Contains(map.Lower(end)) && Enumerable.Range(end, PurposeReach).Any(i => map.Lower(i) is "if" or "whenever" && map.Tag(i + 1) is "PRP" && Wishes.Contains(map.Lower(i + 2)));
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

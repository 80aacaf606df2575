using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>The auxiliaries and adverbs before a verb: "may not have been".</summary>
internal readonly record struct AuxiliaryChain
{
    private static readonly WordSet Auxiliaries = WordSets.Of("auxiliaries");

    private static readonly WordSet ImpliedDeeds = WordSets.Of("implied-deeds");

    private static readonly WordSet Suppositions = WordSets.Of("suppositions");

    private static readonly WordSet FormsOfBe = WordSets.Of("forms-of-be");

    private static readonly WordSet Doubts = WordSets.Of("doubts");

    private static readonly WordSet Possibility = WordSets.Of("possibility");

    private static readonly WordSet UnrealModals = WordSets.Of("unreal-modals");

    /// <summary>Index of the first token of the chain; the verb's own where there is none.</summary>
    public required int First { get; init; }

    public bool HasBe { get; init; }

    public bool Negated { get; init; }

    /// <summary>Whether a modal verb of possibility stands in it without "have".</summary>
    public bool Prospective { get; init; }

    public Certainty Certainty { get; init; }

    public static AuxiliaryChain Before(TokenList tokens, int verb, int limit)
    {
        var first = verb;
        bool be = false, negated = false, have = false, may = false;
        var certainty = Certainty.Stated;
        for (var i = verb - 1; i >= limit; i--)
        {
            var token = tokens[i];
            var isAdverb = IsAdverb(token) || IsDoubt(token.Lower) || (token.Lower is "all" or "both" && i > limit && IsAuxiliary(tokens[i - 1])); // "were all indicted".
            if (!IsAuxiliary(token) && !isAdverb && token.Tag != "MD")
                break;
            first = isAdverb ? first : i;
            be |= IsBe(token.Lower);
            have |= token.Lower is "have" or "'ve";
            may |= token.Tag == "MD" && Possibility.Contains(token.Lower);
            negated |= token.Lower is "not" or "n't" or "never" || (token.Lower == "longer" && i > limit && tokens[i - 1].Lower == "no");
            certainty = Weaker(certainty, CertaintyOf(token));
            if (isAdverb && i > limit && !IsAuxiliary(tokens[i - 1]) && tokens[i - 1].Tag is not "MD" && !IsAdverb(tokens[i - 1]))
            {
                first = i;
                break;
            }
        }

        return new AuxiliaryChain { First = first, HasBe = be, Negated = negated, Prospective = may && !have, Certainty = certainty };
    }

    /// <summary>An adverb, also one of comparison: "later claimed", "earlier said".</summary>
    public static bool IsAdverb(Token token) => token.Tag is "RB" or "RBR" || token.Lower is "later" or "earlier";

    public static bool IsAuxiliary(Token token) => IsBe(token.Lower) || Auxiliaries.Contains(token.Lower);

    /// <summary>"tried to kill" happened, "wants to kill" has not, "is believed to have killed" is likely.</summary>
    public static Certainty CertaintyOfInfinitive(TokenList tokens, int to, int limit)
    {
        for (var i = to - 1; i >= limit && i > to - 4; i--)
        {
            if (!tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                continue;
            if (IsDoubt(tokens[i].Lower))
                return Certainty.Suspected;
            return ImpliedDeeds.Contains(tokens[i].Lower)
                ? Certainty.Stated
                : Certainty.Unreal;
        }

        return Certainty.Unreal;
    }

    /// <summary>Whether a run of tokens holds a word of doubt: "alleged Shining Path members".</summary>
    public static bool HasDoubt(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsDoubt(tokens[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words before a verb, back to the start of its clause, make it a condition or question.</summary>
    public static bool IsSupposed(TokenList tokens, int limit, int verb)
    {
        for (var i = verb - 1; i >= limit && i > verb - 12; i--)
        {
            if (Suppositions.Contains(tokens[i].Lower))
                return true;
            if (tokens[i].Lower is "," or ";" or ":")
                return false;
        }

        return false;
    }

    private static bool IsBe(string lower) => FormsOfBe.Contains(lower);

    private static bool IsDoubt(string lower) => Doubts.Contains(lower);

    private static Certainty CertaintyOf(Token token)
    {
        if (Possibility.Contains(token.Lower))
            return Certainty.Possible;
        if (UnrealModals.Contains(token.Lower))
            return token.Tag == "MD" ? Certainty.Unreal : Certainty.Stated;
        return IsDoubt(token.Lower) ? Certainty.Suspected : Certainty.Stated;
    }

    private static Certainty Weaker(Certainty a, Certainty b) => (Certainty)Math.Max((int)a, (int)b);
}

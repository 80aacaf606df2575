using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>
/// Cuts base noun phrases where who and when or who and what stand side by side ("terrorists | last night", "men | wearing uniforms"), and joins
/// those that an adverb or the owner within a name parts ("thirty | heavily | armed men", "the Moon People | 's Army").
/// </summary>
internal static class PhraseRepair
{
    private static readonly WordSet KillingGerunds = WordSets.Of("killing-gerunds");

    private static readonly WordSet Degrees = WordSets.Of("participle-adverbs");

    private static readonly WordSet Manners = WordSets.Of("manner-participles");

    public static List<NounPhrase> Apply(TokenList tokens, IReadOnlyList<NounPhrase> phrases, IReadOnlyList<NameMention> names)
    {
        var owners = Owners(tokens, names);
        var repaired = new List<NounPhrase>(phrases.Count + 8);
        foreach (var phrase in phrases)
        {
            var whole = phrase;
            if (repaired.Count > 0 && (Joined(tokens, repaired[^1], phrase) ?? Quoted(tokens, repaired[^1], phrase) ?? Named(owners, repaired[^1], phrase)) is { } joined)
            {
                repaired.RemoveAt(repaired.Count - 1);
                whole = joined;
            }
            else
            {
                whole = WithModifiersBefore(tokens, repaired.Count > 0 ? repaired[^1].EndToken : 0, phrase);
            }

            Cut(tokens, whole, repaired);
        }

        return repaired;
    }

    /// <summary>"thirty heavily armed men": a figure and what it counts.</summary>
    private static NounPhrase? Joined(TokenList tokens, NounPhrase left, NounPhrase right) =>
        right.FirstToken == left.EndToken + 1 && tokens[left.Head].Tag == "CD" && IsDegree(tokens[left.EndToken]) && tokens[right.FirstToken].Tag is "JJ" or "VBN"
            ? right with { FirstToken = left.FirstToken }
            : null;

    /// <summary>Where the mark of an owner stands within a name: "the Moon People | 's Army".</summary>
    private static HashSet<int> Owners(TokenList tokens, IReadOnlyList<NameMention> names) =>
        [.. names.Where(name => name.Type == NameType.Organization).SelectMany(name => Enumerable.Range(name.FirstToken + 1, Math.Max(0, name.EndToken - name.FirstToken - 2))).Where(i => tokens[i].Tag == "POS")];

    /// <summary>"the Moon People's Army": one name in two phrases.</summary>
    private static NounPhrase? Named(HashSet<int> owners, NounPhrase left, NounPhrase right) =>
        left.EndToken == right.FirstToken && owners.Contains(right.FirstToken) ? right with { FirstToken = left.FirstToken } : null;

    /// <summary>«a "Moon Path" column»: a name in quotation marks and the noun that it goes with.</summary>
    private static NounPhrase? Quoted(TokenList tokens, NounPhrase left, NounPhrase right)
    {
        var open = left.FirstToken - 1;
        if (right.FirstToken != left.EndToken + 1 || open < 1 || !IsQuote(tokens[left.EndToken]) || !IsQuote(tokens[open]) || tokens[right.FirstToken].Tag is not ("NN" or "NNS") ||
            tokens[open].Sentence != tokens[right.Head].Sentence)
            return null;
        var first = open;
        while (first > 0 && tokens[first - 1].Tag is "DT" or "JJ" or "NNP" or "NN" && tokens[first].Tag is not "DT" && tokens[first - 1].Sentence == tokens[open].Sentence && open - first < 4)
            first--;
        return right with { FirstToken = first < open && (tokens[first].Tag is "DT" or "JJ") ? first : left.FirstToken };
    }

    private static bool IsQuote(Token token) => token.Lower is "\"" or "\u201C" or "\u201D" or "''" or "``";

    /// <summary>"the heavily | armed men": the words before an adverb of degree belong to the phrase.</summary>
    private static NounPhrase WithModifiersBefore(TokenList tokens, int limit, NounPhrase phrase)
    {
        var first = phrase.FirstToken;
        if (first - 1 < limit || !IsDegree(tokens[first - 1]) || tokens[first].Tag is not ("JJ" or "VBN") || tokens[first - 1].Sentence != tokens[first].Sentence)
            return phrase;
        first--;
        while (first - 1 >= limit && tokens[first - 1].Tag is "DT" or "JJ" or "CD" && tokens[first - 1].Sentence == tokens[first].Sentence)
            first--;
        return phrase with { FirstToken = first };
    }

    private static bool IsDegree(Token token) => Degrees.Contains(token.Lower);

    private static void Cut(TokenList tokens, NounPhrase phrase, List<NounPhrase> into)
    {
        var first = phrase.FirstToken;
        if (tokens[first].Tag is "VBN" or "VBG" && first > 0 && AuxiliaryChain.IsAuxiliary(tokens[first - 1]) && first < phrase.Head)
            first++;
        else if (first < phrase.Head && (tokens[first].Lower == "including" || (tokens[first].Tag is "VBN" && tokens[first].Lower == "blamed")))
            first++;
        else if (tokens[first].Lower == "having" && first + 1 < phrase.Head && tokens[first + 1].Tag is "VBN")
            first += 2;
        else if (IsGerund(tokens, first, phrase))
            first++;
        for (var i = first; i < phrase.EndToken; i++)
        {
            var time = TimeWords.LengthAt(tokens, i, phrase.EndToken);
            if (time > 0)
            {
                AddPart(tokens, first, i, into);
                AddPart(tokens, i, i + time, into);
                first = i + time;
                i = first - 1;
            }
            else if (tokens[i].Tag == "VBG" && i > first && tokens[i - 1].Tag is "NNS" or "NN" && IsManner(tokens[i].Lower))
            {
                AddPart(tokens, first, i, into);
                first = i + 1;
            }
        }

        AddPart(tokens, first, phrase.EndToken, into);
    }

    /// <summary>"of | killing | two guards", ", | saying | one of them": a participle behind a preposition or comma governs the phrase; it is no part of it.</summary>
    private static bool IsGerund(TokenList tokens, int first, NounPhrase phrase) =>
        tokens[first].Tag == "VBG" && first < phrase.Head && first > 0 && tokens[first - 1].Sentence == tokens[first].Sentence &&
        ((tokens[first - 1].Tag == "IN" && (tokens[first + 1].Tag is "CD" or "NNP" or "NNPS" || KillingGerunds.Contains(tokens[first].Lower))) || (tokens[first - 1].Lower is "," or "and" && tokens[first + 1].Tag == "CD"));

    private static bool IsManner(string lower) => Manners.Contains(lower);

    private static void AddPart(TokenList tokens, int first, int end, List<NounPhrase> into)
    {
        for (var head = end - 1; head >= first; head--)
        {
            if (tokens[head].Tag is not ("NN" or "NNS" or "NNP" or "NNPS" or "CD" or "PRP" or "EX" or "WP"))
                continue;
            into.Add(new NounPhrase(first, head + 1, head));
            return;
        }
    }
}

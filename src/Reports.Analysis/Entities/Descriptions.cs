using System.Collections.Frozen;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>
/// Finds what a text says a person or organisation is: titles before the name, appositives on either side of it, and "is a…".
/// </summary>
internal sealed class Descriptions
{
    private const int LongestAppositive = 24;

    private static readonly WordSet Leads = WordSets.Of("description-leads");

    private static readonly WordSet AdjectivesLikeTitles = WordSets.Of("adjectives-like-titles");

    private static readonly WordSet Demonstratives = WordSets.Of("demonstratives");

    private static readonly WordSet NoPersons = WordSets.Of("no-persons");

    private static readonly WordSet Bounds = WordSets.Of("apposition-bounds");

    private readonly FrozenSet<string> _titles =
        LexiconFile.Rows("person-titles").Select(row => row[0]).Concat(LexiconFile.Rows("speaker-roles").Select(row => row[0])).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _full =
        LexiconFile.Rows("person-titles").Where(row => row[2].Length > 0).ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);

    /// <summary>The role that a description's head names: "governor" for "Gov.", so that "the governor" is known again.</summary>
    public string RoleOf(string head) => _full.GetValueOrDefault(head, head);

    /// <summary>The descriptions at one mention, in reading order.</summary>
    public IEnumerable<TokenRange> At(ArticleText text, NameMention name, PhraseMap phrases)
    {
        if (name.Type is not (NameType.Person or NameType.Organization))
            yield break;
        if (BeforeName(text, name, phrases) is { } title)
            yield return title;
        if (InFront(text, name, phrases) is { } front)
            yield return front;
        if (Behind(text, name, phrases) is { } behind)
            yield return behind;
        if (Copula(text, name, phrases) is { } copula)
            yield return copula;
    }

    /// <summary>"French Defence Minister" before the name, in the same phrase.</summary>
    private static TokenRange? BeforeName(ArticleText text, NameMention name, PhraseMap phrases)
    {
        if (phrases.At(name.FirstToken) is not { } phrase || phrase.FirstToken >= name.FirstToken)
            return null;
        var first = phrase.FirstToken;
        while (first < name.FirstToken && text.Tokens[first].Tag is "DT" or "POS" or "PRP$" or "RB" or "IN")
            first++;
        if (first >= name.FirstToken || text.Tokens[name.FirstToken - 1].Tag is not ("NN" or "NNP" or "NNS" or "NNPS"))
            return null;
        if (text.Tokens[phrase.FirstToken].Tag is "DT" && (phrase.Head >= name.EndToken || text.Tokens[phrase.FirstToken].Lower is "a" or "an") && AdjectivesLikeTitles.Contains(text.Tokens[name.FirstToken - 1].Lower) && char.IsLower(text.Tokens[name.FirstToken - 1].Text[0]))
            return null; // "a chief Panov ally": the word is the noun's
        return name.Type == NameType.Person || GroupNouns.Contains(text.Tokens[name.FirstToken - 1].Lower) ? new TokenRange(first, name.FirstToken) : null;
    }

    /// <summary>"The group's founder, Doe, said".</summary>
    private TokenRange? InFront(ArticleText text, NameMention name, PhraseMap phrases)
    {
        var comma = name.FirstToken - 1;
        if (name.Type != NameType.Person || comma < 1 || text.Tokens[comma].Text != "," || text.Tokens[comma].Sentence != text.Tokens[name.FirstToken].Sentence)
            return null;
        if (phrases.At(comma - 1) is not { } phrase || phrase.EndToken != comma || !IsRole(text.Tokens[phrase.Head].Lower) || phrases.IsName(phrase.Head))
            return null;
        if (name.EndToken < text.Tokens.Count && text.Tokens[name.EndToken].Text is not ("," or "." or ":"))
            return null;
        var first = phrase.FirstToken;
        if (text.Tokens[first].Tag == "POS" && phrases.At(first - 1) is { } owner)
            first = owner.FirstToken;
        return new TokenRange(first, phrase.EndToken);
    }

    /// <summary>", a fellow at the institute" behind the name.</summary>
    private TokenRange? Behind(ArticleText text, NameMention name, PhraseMap phrases)
    {
        var first = name.EndToken + 1;
        if (first >= text.Tokens.Count || text.Tokens[name.EndToken].Text is not ("," or "(" or "\u2014" or "--" or "-"))
            return null;
        while (first < text.Tokens.Count && (Leads.Contains(text.Tokens[first].Lower) || IsAge(text, first)))
            first++;
        if (phrases.At(first) is not { } phrase || phrase.FirstToken != first || text.Tokens[first].Sentence != text.Tokens[name.FirstToken].Sentence)
            return null;
        var opens = text.Tokens[first].Tag is "DT" or "PRP$" && !Demonstratives.Contains(text.Tokens[first].Lower);
        if (!(opens ? !phrases.IsName(phrase.Head) || IsRole(text.Tokens[phrase.Head].Lower) : IsRole(text.Tokens[phrase.Head].Lower)))
            return null;
        if (name.Type == NameType.Person && opens && NoPersons.Contains(text.Tokens[phrase.Head].Lower))
            return null;
        return new TokenRange(first, EndOfAppositive(text, phrase));
    }

    private static bool IsAge(ArticleText text, int i) =>
        text.Tokens[i].Tag == "CD" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Text == "," ||
        (text.Tokens[i].Text == "," && i > 0 && text.Tokens[i - 1].Tag == "CD");

    private static int EndOfAppositive(ArticleText text, NounPhrase phrase)
    {
        var sentence = text.Sentences[text.Tokens[phrase.Head].Sentence];
        var i = phrase.EndToken;
        while (i < sentence.EndToken && i - phrase.FirstToken < LongestAppositive && !EndsAppositive(text, i))
            i++;
        return i;
    }

    private static bool EndsAppositive(ArticleText text, int i)
    {
        var token = text.Tokens[i];
        return token.Text is "," or ";" or ":" or "." or "(" or ")" or "\u2014" or "\u2013" or "--" or "?" or "!" ||
            Marks.IsDoubleQuote(token.Text[0]) || token.Tag is "VBD" or "VBZ" or "VBP" or "MD" || Bounds.Contains(token.Lower);
    }

    /// <summary>"Doe is a fellow at the institute".</summary>
    private TokenRange? Copula(ArticleText text, NameMention name, PhraseMap phrases)
    {
        var verb = name.EndToken;
        if (verb + 1 >= text.Tokens.Count || text.Tokens[verb].Lower is not ("is" or "was") || phrases.At(verb + 1) is not { } phrase)
            return null;
        if (phrase.FirstToken != verb + 1 || text.Tokens[verb + 1].Tag is not ("DT" or "PRP$") || !IsRole(text.Tokens[phrase.Head].Lower))
            return null;
        return new TokenRange(phrase.FirstToken, EndOfAppositive(text, phrase));
    }

    private bool IsRole(string lower) => _titles.Contains(lower);
}

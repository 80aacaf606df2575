using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>Finds noun phrases with their post-modifiers to the left and right of a token.</summary>
internal sealed class PhraseReader
{
    private const int LongestInsertion = 26;

    private static readonly WordSet TimePrepositions = WordSets.Of("time-prepositions");

    private static readonly WordSet PrepositionalParticiples = WordSets.Of("prepositional-participles");

    private static readonly WordSet ParticiplePrepositions = WordSets.Of("participle-prepositions");

    private static readonly WordSet DescribingParticiples = WordSets.Of("describing-participles");

    private static readonly WordSet PhrasePrepositions = WordSets.Of("phrase-prepositions");

    private static readonly WordSet BearingParticiples = WordSets.Of("bearing-participles");

    private readonly TokenList _tokens;
    private readonly NounPhrase?[] _phraseAt;

    public PhraseReader(ArticleText text)
    {
        _tokens = text.Tokens;
        _phraseAt = new NounPhrase?[_tokens.Count];
        foreach (var phrase in text.NounPhrases)
            Array.Fill(_phraseAt, phrase, phrase.FirstToken, phrase.EndToken - phrase.FirstToken);
    }

    /// <summary>The base noun phrase that a token belongs to.</summary>
    public NounPhrase? At(int token) => token >= 0 && token < _phraseAt.Length ? _phraseAt[token] : null;

    /// <summary>The phrase around a token, with what hangs on it to the right.</summary>
    public PartyPhrase? Around(int token) => At(token) is { } phrase ? WithTail(phrase) : null;

    /// <summary>The phrase that starts at a token, an adverb or mark of quotation before it passed over.</summary>
    public PartyPhrase? StartingAt(int token)
    {
        var i = token;
        while (i < _tokens.Count && i < token + 3 && (_tokens[i].Tag is "RB" or "``" or "''" or "PDT" || _tokens[i] is { Lower: "both", Tag: "CC" } || IsMark(_tokens[i]) || IsBound(i)))
            i++;
        return At(i) is { } phrase && phrase.FirstToken >= token - 1 && _tokens[i].Sentence == _tokens[token].Sentence ? WithTail(phrase) : null;
    }

    /// <summary>The phrase that ends before a token: the leftmost of a chain of phrases, insertions between commas or brackets passed over.</summary>
    public PartyPhrase? EndingAt(int end, int limit)
    {
        var i = PassInsertions(end - 1, limit);
        if (i < limit || At(i) is not { } phrase)
            return null;
        var last = phrase;
        while ((Governor(phrase, limit) ?? BehindBracket(phrase, limit) ?? BeforeHyphen(phrase, limit)) is { } left)
            phrase = left;
        return new PartyPhrase(phrase.FirstToken, phrase.EndToken, Math.Max(last.EndToken, phrase.EndToken), phrase.Head);
    }

    /// <summary>"by | at least three men": the first word of a bound.</summary>
    private bool IsBound(int i) => i + 1 < _tokens.Count && (_tokens[i].Lower, _tokens[i + 1].Lower) is ("at", "least") or ("at", "most") or ("more", "than") or ("than", _) or ("up", "to");

    private static bool IsMark(Token token) => token.Lower is "\"" or "'" or "[" or "(";

    private int PassInsertions(int i, int limit)
    {
        while (i > limit)
        {
            if (_tokens[i].Lower is ")" or "]")
                i = PassBracket(i, limit);
            else if (_tokens[i].Lower is "\"" or "'" or "''" || _tokens[i].Tag is "''" or "``" || AuxiliaryChain.IsAdverb(_tokens[i]))
                i--;
            else if (_tokens[i].Lower == ",")
                return PassCommas(i, limit);
            else if (IsDash(_tokens[i]) && PassDashes(i, limit) is { } outside)
                i = outside;
            else if (PassTime(i, limit) is var before && before < i)
                i = before;
            else
                return i;
        }

        return i;
    }

    /// <summary>"gunmen last night", "the group on 29 November": the token before the words that say when.</summary>
    private int PassTime(int i, int limit)
    {
        if (At(i) is not { } phrase || phrase.EndToken != i + 1 || phrase.FirstToken <= limit || !TimeWords.Fills(_tokens, phrase.FirstToken, phrase.EndToken))
            return i;
        var before = phrase.FirstToken - 1;
        return before > limit && TimePrepositions.Contains(_tokens[before].Lower) ? before - 1 : before;
    }

    private int PassBracket(int close, int limit)
    {
        var i = close - 1;
        while (i > limit && _tokens[i].Lower is not ("(" or "["))
            i--;
        return i - 1;
    }

    private static bool IsDash(Token token) => token.Text is "–" or "—" or "--" or "-";

    /// <summary>"– shot dead by police –": the token before the dash that opens the insertion.</summary>
    private int? PassDashes(int close, int limit)
    {
        for (var i = close - 2; i > limit && i > close - LongestInsertion; i--)
        {
            if (IsDash(_tokens[i]))
                return i - 1;
        }

        return null;
    }

    /// <summary>", a group that …," : the token before the comma that opens the insertion.</summary>
    private int PassCommas(int close, int limit)
    {
        for (var i = close - 1; i > limit && i > close - LongestInsertion; i--)
        {
            if (_tokens[i].Lower != ",")
                continue;
            if (IsNameAlone(i + 1, close))
                return close - 1;
            var last = _tokens[i - 1].Lower is ")" or "]" ? PassBracket(i - 1, limit) : i - 1;
            if (At(last) is { } before && OpensInsertion(i + 1) && (_tokens[before.Head].Tag != "CD" || before.EndToken - before.FirstToken > 1))
                return last;
        }

        return limit - 1;
    }

    /// <summary>"the Moon Front [MF] guerrillas": the phrase before the bracket, which the phrase behind it goes on.</summary>
    private NounPhrase? BehindBracket(NounPhrase phrase, int limit)
    {
        var link = phrase.FirstToken - 1;
        if (link <= limit || _tokens[link].Lower is not (")" or "]" or "\"") || _tokens[phrase.FirstToken].Tag is "DT" or "PRP")
            return null;
        var before = _tokens[link].Lower == "\"" ? link - 1 : PassBracket(link, limit);
        return At(before) is { } left && left.EndToken == before + 1 ? left with { Head = phrase.Head, EndToken = phrase.EndToken } : null;
    }

    /// <summary>"the Moon - River pipeline": wire texts write the hyphen of a name apart.</summary>
    private NounPhrase? BeforeHyphen(NounPhrase phrase, int limit)
    {
        var link = phrase.FirstToken - 1;
        return link - 1 > limit && _tokens[link].Lower == "-" && _tokens[phrase.FirstToken].Tag is "NNP" or "NNPS" && At(link - 1) is { } left && left.EndToken == link
            ? left with { Head = phrase.Head, EndToken = phrase.EndToken }
            : null;
    }

    /// <summary>"the leader in the north, Ali Reza, …": a name alone between commas is the one spoken of.</summary>
    private bool IsNameAlone(int first, int end) => end > first && At(end - 1) is { } name && name.FirstToken == first && name.EndToken == end && _tokens[name.Head].Tag is "NNP" or "NNPS";

    private bool OpensInsertion(int token) => (_tokens[token].Lower == "\"" && token + 1 < _tokens.Count ? _tokens[token + 1].Tag : _tokens[token].Tag) is "DT" or "WP" or "WDT" or "VBN" or "VBG" or "CD" or "NN" or "NNP" or "NNS" or "JJ" or "RB" or "IN" or "WRB" or "WP$" or "JJS";

    /// <summary>The phrase on which a phrase hangs: "members" for "of the Shining Path", "men" for "wearing uniforms".</summary>
    private NounPhrase? Governor(NounPhrase phrase, int limit)
    {
        var link = phrase.FirstToken - 1;
        if (link - 1 > limit && _tokens[link].Lower is "neighbouring" or "neighboring" or "surrounding" && _tokens[link - 1].Tag == "IN")
            link--;
        if (link <= limit)
            return null;
        if (_tokens[link].Tag is "VBG" && !PrepositionalParticiples.Contains(_tokens[link].Lower) && At(link - 1) is { } doer && doer.EndToken == link)
            return doer;
        if (NamedBefore(link, limit) is { } named)
            return named;
        if (_tokens[link].Tag is not ("IN" or "TO"))
            return null;
        if (_tokens[link - 1].Tag is "VBN" or "VBD" or "VBG" && ParticiplePrepositions.Contains(_tokens[link].Lower) && DescribingParticiples.Contains(_tokens[link - 1].Lower) &&
            At(link - 2) is { } armed && armed.EndToken == link - 1)
            return armed;
        if (_tokens[link].Lower == "to" && _tokens[link - 1].Lower is "loyal" or "allied" or "affiliated" && At(link - 1) is null && At(link - 2) is { } loyal && loyal.EndToken == link - 1)
            return loyal;
        if (!PhrasePrepositions.Contains(_tokens[link].Lower))
            return null;
        if (link - 2 > limit && _tokens[link - 1].Tag == "VBG" && At(link - 2) is { } moving && moving.EndToken == link - 1 && _tokens[moving.Head].Tag is "NNS" or "NN")
            return moving;
        if (_tokens[link - 1].Lower is ")" or "]" && _tokens[link].Lower == "of" && PassBracket(link - 1, limit) is var before && before > limit && At(before) is { } bracketed && bracketed.EndToken == before + 1)
            return bracketed;
        return At(link - 1) is { } left && left.EndToken == link && (_tokens[link].Lower == "of" || _tokens[left.Head].Tag is not "PRP") ? left : null;
    }

    /// <summary>"a group | calling itself": those who have given themselves the name behind.</summary>
    private NounPhrase? NamedBefore(int link, int limit)
    {
        var naming = link - 1;
        return naming > limit && NamingAt(_tokens, naming) == link + 1 && At(naming - 1) is { } bearer && bearer.EndToken == naming && _tokens[bearer.Head].Tag is "NN" or "NNS" ? bearer : null;
    }

    /// <summary>Index behind the words at a token that give somebody a name: "called", "calling itself", "known as".</summary>
    public static int? NamingAt(TokenList tokens, int token) => (tokens[token].Lower, token + 1 < tokens.Count ? tokens[token + 1].Lower : "") switch
    {
        ("calling" or "calls" or "naming" or "styling", "itself" or "themselves") => token + 2,
        ("known", "as") => token + 2,
        ("called" or "named", _) => token + 1,
        _ => null,
    };

    /// <summary>The phrase that "and" joins to a phrase on its left: "gunmen and suicide bombers".</summary>
    public NounPhrase? ConjunctBefore(PartyPhrase phrase, int limit) =>
        phrase.First - 2 >= limit && _tokens[phrase.First - 1].Lower == "and" && At(phrase.First - 2) is { } left && left.EndToken == phrase.First - 1 ? left : null;

    /// <summary>"Moon Front (MF) | guerrillas": a phrase that goes on behind the bracket with its acronym.</summary>
    private NounPhrase Continued(NounPhrase phrase)
    {
        var open = phrase.EndToken;
        if (open + 3 >= _tokens.Count || _tokens[open].Lower is not ("(" or "[") || _tokens[phrase.Head].Tag is not ("NNP" or "NNPS"))
            return phrase;
        for (var i = open + 1; i < Math.Min(open + 8, _tokens.Count - 1); i++)
        {
            if (_tokens[i].Lower is not (")" or "]"))
                continue;
            return _tokens[i + 1].Sentence == _tokens[open].Sentence && At(i + 1) is { } next && next.FirstToken == i + 1 && _tokens[i + 1].Tag is "NN" or "NNS" or "JJ"
                ? phrase with { EndToken = next.EndToken, Head = next.Head }
                : phrase;
        }

        return phrase;
    }

    /// <summary>"one | or | several people": both figures and what they count.</summary>
    private NounPhrase Ranged(NounPhrase phrase) =>
        phrase.EndToken + 1 < _tokens.Count && _tokens[phrase.Head].Tag == "CD" && _tokens[phrase.EndToken].Lower is "to" or "or" && _tokens[phrase.EndToken + 1] is { Tag: "CD" } or { Lower: "more" or "several" } &&
        At(phrase.EndToken + 1) is { } upper && upper.FirstToken == phrase.EndToken + 1
            ? phrase with { EndToken = upper.EndToken, Head = upper.Head }
            : phrase;

    /// <summary>"30 | to | 40 men": where the phrase ends whose figure is a range.</summary>
    private int RangeEnd(NounPhrase phrase) =>
        phrase.EndToken + 1 < _tokens.Count && _tokens[phrase.Head].Tag == "CD" && _tokens[phrase.EndToken].Lower is "to" or "or" && _tokens[phrase.EndToken + 1].Tag == "CD" && At(phrase.EndToken + 1) is { } upper
            ? upper.EndToken
            : phrase.EndToken;

    /// <summary>A phrase with the phrases that "of" and participles hang on it.</summary>
    private PartyPhrase WithTail(NounPhrase phrase)
    {
        phrase = Ranged(Continued(phrase));
        var end = phrase.EndToken;
        while (end + 1 < _tokens.Count && _tokens[end].Lower == "of" && At(end + 1) is { } complement && complement.FirstToken == end + 1 &&
               _tokens[end].Sentence == _tokens[end + 1].Sentence)
            end = RangeEnd(Continued(complement));
        if (end + 1 < _tokens.Count && (_tokens[end].Tag == "VBG" && BearingParticiples.Contains(_tokens[end].Lower)))
            end = At(end + 1)?.EndToken ?? end;
        else if (end + 2 < _tokens.Count && _tokens[end].Lower == "belonging" && _tokens[end + 1].Lower == "to")
            end = At(end + 2)?.EndToken ?? end;
        return new PartyPhrase(phrase.FirstToken, phrase.EndToken, end, phrase.Head);
    }
}

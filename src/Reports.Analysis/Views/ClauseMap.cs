using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>An article's tokens with what recognisers ask of them: the quotation and the noun phrase that each belongs to.</summary>
internal sealed class ClauseMap
{
    private static readonly WordSet PostpositiveOffices = WordSets.Of("offices-before-general");

    private readonly int[] _quotation;
    private readonly int[] _phrase;
    private readonly string[] _tags;
    private readonly bool[] _ofPerson;
    private readonly bool[] _ofOrganization;
    private readonly ReportingVerbs _verbs;
    private readonly List<NounPhrase> _phrases;
    private readonly Dictionary<string, IReadOnlyList<int>> _places = new(StringComparer.Ordinal);

    public ClauseMap(ArticleText text, ReportingVerbs verbs)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Tokens = text.Tokens;
        _verbs = verbs;
        _quotation = new int[Tokens.Count];
        _phrase = new int[Tokens.Count];
        Array.Fill(_quotation, -1);
        Array.Fill(_phrase, -1);
        _tags = ReportingTags.Of(text, verbs);
        _ofPerson = Covered(NamesOf(NameType.Person));
        _ofOrganization = Covered(NamesOf(NameType.Organization));
        _phrases = [.. text.NounPhrases.SelectMany(WithoutVerbs), .. text.Names.Select(WholeName).OfType<NounPhrase>(), .. PluralSubjects(), .. RepairedNouns()];
        for (var i = 0; i < text.Quotations.Count; i++)
            Array.Fill(_quotation, i, text.Quotations[i].OpenToken, text.Quotations[i].EndToken - text.Quotations[i].OpenToken);
        for (var i = 0; i < _phrases.Count; i++)
            Array.Fill(_phrase, i, _phrases[i].FirstToken, _phrases[i].EndToken - _phrases[i].FirstToken);
    }

    public ArticleText Text { get; }

    public TokenList Tokens { get; }

    public Sentence SentenceOf(int token) => Text.Sentences[Tokens[token].Sentence];

    /// <summary>Index of the quotation that a token belongs to, its marks included; -1 outside.</summary>
    public int QuotationAt(int token) => token >= 0 && token < _quotation.Length ? _quotation[token] : -1;

    public QuotationRegion Quotation(int index) => Text.Quotations[index];

    /// <summary>The base noun phrase that a token belongs to.</summary>
    public NounPhrase? PhraseAt(int token) => token >= 0 && token < _phrase.Length && _phrase[token] >= 0 ? _phrases[_phrase[token]] : null;

    public string Lower(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Lower : "";

    public string Tag(int token) => token >= 0 && token < _tags.Length ? _tags[token] : "";

    public bool IsOpeningMark(int token) => QuotationAt(token) is var q and >= 0 && Text.Quotations[q].OpenToken == token;

    /// <summary>Whether a token is the closing mark of a quotation.</summary>
    public bool IsClosingMark(int token) => QuotationAt(token) is var q and >= 0 && Text.Quotations[q].EndToken == token + 1 && Text.Quotations[q].Closed;

    /// <summary>Whether a token is a finite verb that reports: "said", "notes".</summary>
    public bool IsFiniteReport(int token) => Tag(token) is "VBD" or "VBZ" or "VBP" && _verbs.Find(Lower(token)) is { Speaks: true } or { Kind: VerbKind.Belief or VerbKind.Finding };

    /// <summary>Whether a token is a verb of thinking, which a clause may follow without "that": "believe".</summary>
    public bool IsBelief(int token) => _verbs.Find(Lower(token)) is { Kind: VerbKind.Belief } verb && verb.Takes(ContentFrames.Clause);

    /// <summary>Whether a token is part of an organisation's name.</summary>
    public bool IsOfOrganization(int token) => token >= 0 && _ofOrganization[token];

    /// <summary>Whether a token is part of a person's name.</summary>
    public bool IsOfPerson(int token) => token >= 0 && _ofPerson[token];

    /// <summary>Whether one of a run of tokens is one of some words.</summary>
    public bool Has(int first, int end, WordSet words)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Contains(Lower(i)))
                return true;
        }

        return false;
    }

    /// <summary>The tokens that are a word, in reading order.</summary>
    /// <param name="lower">The word in lower case.</param>
    public IReadOnlyList<int> PlacesOf(string lower)
    {
        if (!_places.TryGetValue(lower, out var places))
            _places[lower] = places = [.. Tokens.Where(token => token.Lower == lower).Select(token => token.Index)];
        return places;
    }

    /// <summary>Whether two tokens stand in the same paragraph.</summary>
    public bool SameParagraph(int first, int second) => SentenceOf(first).Paragraph == SentenceOf(second).Paragraph;

    /// <summary>Whether a run of tokens, quotations left out, has a finite verb.</summary>
    public bool HasFiniteVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.IsFinite(Tag(i)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a run of tokens has a verb that can be its clause's: taggers take a past tense for a participle now and then.</summary>
    public bool HasVerb(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (Words.IsFinite(Tag(i)) || (Tag(i) is "VBN" or "VB" && Tag(i - 1) is not ("TO" or "VBG")))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token is a word of time: not "May" in a person's name, nor "Today" in a paper's.</summary>
    public bool IsTime(int token)
    {
        var lower = Lower(token);
        if (!Words.IsTime(lower) || (!Words.IsMonth(lower) && !Words.IsWeekday(lower) && (_ofOrganization[token] || (Tag(token) is "NNP" && _ofPerson[token]))))
            return false;
        return !Words.IsMonth(lower) || PhraseAt(token) is not { } phrase || phrase.FirstToken == token || !Words.IsProper(Tag(token - 1)) || Words.IsTime(Lower(token - 1));
    }

    /// <summary>The noun phrase of a name whose first word the tagger takes for no noun ("Grant Miller"); null for other names.</summary>
    private NounPhrase? WholeName(NameMention name)
    {
        if (name.EndToken - name.FirstToken == 1)
            return OneWordName(name);
        if (name.Type == NameType.Organization && WithAnd(name) is { } joined)
            return joined;
        if (_tags[name.EndToken - 1] is "CD" && name.Type == NameType.Person && Tokens[name.EndToken - 1].Text.All(letter => letter is 'I' or 'V' or 'X'))
        {
            _tags[name.EndToken - 1] = "NNP";
            return new NounPhrase(name.FirstToken, name.EndToken, name.EndToken - 1);
        }

        if (Words.IsNoun(_tags[name.FirstToken]) || !Words.IsProper(_tags[name.EndToken - 1]) || _tags[name.FirstToken] is not ("VB" or "VBP" or "VBZ" or "VBD" or "RB" or "IN" or "MD"))
            return null;
        _tags[name.FirstToken] = "NNP";
        return new NounPhrase(name.FirstToken, name.EndToken, name.EndToken - 1);
    }

    /// <summary>"the Harbour and Rescue Service": the noun phrase of a body whose name "and" joins, with what stands in front of it and behind; null for other names.</summary>
    private NounPhrase? WithAnd(NameMention name)
    {
        var hasAnd = Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken).Any(i => Tokens[i].Lower is "and" or "&");
        if (!hasAnd || !Words.IsNoun(_tags[name.EndToken - 1]))
            return null;
        var opening = Text.NounPhraseAt(name.FirstToken);
        var closing = Text.NounPhraseAt(name.EndToken - 1);
        if (opening is null || closing is null || opening == closing || Enumerable.Range(name.EndToken, closing.EndToken - name.EndToken).Any(i => Words.IsFinite(_tags[i])))
            return null;
        return new NounPhrase(opening.FirstToken, closing.EndToken, closing.Head);
    }

    /// <summary>The noun phrase, an article in front included, of a name that the tagger takes for a word of its spelling: "the WHO", "Facebook"; null for other names.</summary>
    private NounPhrase? OneWordName(NameMention name)
    {
        var at = name.FirstToken;
        if (_tags[at] is not ("WP" or "VB" or "VBP" or "RB" or "IN" or "MD" or "UH" or "DT" or "ADD"))
            return null;
        _tags[at] = "NNP";
        var first = at > 0 && _tags[at - 1] is "DT" && Tokens[at - 1].Sentence == Tokens[at].Sentence ? at - 1 : at;
        return new NounPhrase(first, at + 1, at);
    }

    /// <summary>The noun phrases of forms in -ing that are nouns, of nouns that open a sentence, and of offices with "general" behind them ("the prosecutor general of"), which the chunker has left out.</summary>
    private IEnumerable<NounPhrase> RepairedNouns()
    {
        var inPhrase = Covered(Text.NounPhrases.Select(phrase => (phrase.FirstToken, phrase.EndToken)));
        for (var i = 0; i < _tags.Length; i++)
        {
            if (_tags[i] is "NN" && Tokens[i].Tag is "VBG" or "RB")
                yield return new NounPhrase(i - 1, i + 1, i);
            if (Tokens[i].Lower is "general" && _tags[i] is "JJ" && i > 0 && PostpositiveOffices.Contains(Tokens[i - 1].Lower) && i + 1 < _tags.Length && !Words.IsNoun(_tags[i + 1]))
            {
                _tags[i] = "NN";
                yield return new NounPhrase(StartOfPhrase(i) ?? i - 1, i + 1, i);
            }

            if (_tags[i] is "NNP" && Tokens[i].Tag is not ("NNP" or "NN" or "NNS" or "NNPS") && !inPhrase[i] && SentenceOf(i).FirstToken == i)
                yield return new NounPhrase(i, i + 1, i);
        }
    }

    /// <summary>Where the base noun phrase starts that ends right before a token; null where none does.</summary>
    private int? StartOfPhrase(int end) => Text.NounPhraseAt(end - 1) is { } phrase && phrase.EndToken == end ? phrase.FirstToken : null;

    private IEnumerable<(int First, int End)> NamesOf(NameType type) => Text.Names.Where(name => name.Type == type).Select(name => (name.FirstToken, name.EndToken));

    /// <summary>For each token whether one of some stretches holds it.</summary>
    private bool[] Covered(IEnumerable<(int First, int End)> stretches)
    {
        var covered = new bool[_tags.Length];
        foreach (var (first, end) in stretches)
            Array.Fill(covered, true, first, end - first);
        return covered;
    }

    /// <summary>The noun phrases of nouns that the tagger took for verbs, with what modifies them: "Clinton aides".</summary>
    private IEnumerable<NounPhrase> PluralSubjects()
    {
        for (var i = 0; i < _tags.Length; i++)
        {
            if (_tags[i] is not "NNS" || Tokens[i].Tag is not "VBZ")
                continue;
            yield return new NounPhrase(StartOfPhrase(i) ?? i, i + 1, i);
        }
    }

    /// <summary>A noun phrase that a verb stands in, where its tag was put right, falls apart at the verb.</summary>
    private IEnumerable<NounPhrase> WithoutVerbs(NounPhrase phrase)
    {
        var first = phrase.FirstToken;
        for (var i = first; i < phrase.EndToken; i++)
        {
            var isName = IsNameBehindPeople(phrase, i);
            if (_tags[i] is not "VBD" && !isName && !IsDayBehindPeople(phrase, i) && !IsParticipleBeforeDay(phrase, i) && !(_tags[i] is "VBG" && Tokens[i].Tag is "NN"))
                continue;
            if (i > first)
                yield return new NounPhrase(first, i, i - 1);
            first = isName ? i : i + 1;
        }

        if (first < phrase.EndToken)
            yield return first == phrase.FirstToken ? phrase : new NounPhrase(first, phrase.EndToken, phrase.Head >= first ? phrase.Head : phrase.EndToken - 1);
    }

    /// <summary>"told reporters today heavy rain may fall": the day parts two phrases.</summary>
    private bool IsDayBehindPeople(NounPhrase phrase, int token) => token > phrase.FirstToken && _tags[token - 1] is "NNS"
        && (Words.IsWeekday(Lower(token)) || Lower(token) is "today" or "yesterday" or "tomorrow");

    /// <summary>"a poll published Saturday": the participle and its day are no part of the noun's phrase.</summary>
    private bool IsParticipleBeforeDay(NounPhrase phrase, int token) => token > phrase.FirstToken && token + 1 < phrase.EndToken && _tags[token] is "VBN"
        && _tags[token - 1] is "NN" or "NNS" && (Words.IsWeekday(Lower(token + 1)) || Lower(token + 1) is "last" or "yesterday" or "today" or "earlier");

    /// <summary>"told reporters Doe had fled": those told and the subject of what they are told.</summary>
    private bool IsNameBehindPeople(NounPhrase phrase, int token) => token > phrase.FirstToken && Lower(phrase.FirstToken - 1) is "told" or "tells"
        && _tags[token - 1] is "NNS" && Text.NameAt(token) is { Type: NameType.Person } name && name.FirstToken == token;

    /// <summary>Index behind the sentence's last token before its closing punctuation, brackets and marks outside quotations left out too.</summary>
    public int SentenceBodyEnd(Sentence sentence)
    {
        var end = sentence.EndToken;
        while (end > sentence.FirstToken && QuotationAt(end - 1) < 0 && Words.EndsSentence(Lower(end - 1)))
            end--;
        return end;
    }
}

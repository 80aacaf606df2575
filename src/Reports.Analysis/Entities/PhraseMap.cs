using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>Which noun phrase and which name stand at a token.</summary>
internal sealed class PhraseMap
{
    private readonly ArticleText _text;
    private readonly NounPhrase?[] _phrases;
    private readonly NameMention?[] _names;

    public PhraseMap(ArticleText text)
    {
        _text = text;
        _phrases = new NounPhrase?[text.Tokens.Count];
        _names = new NameMention?[text.Tokens.Count];
        foreach (var phrase in text.NounPhrases)
            Array.Fill(_phrases, phrase, phrase.FirstToken, phrase.EndToken - phrase.FirstToken);
        foreach (var name in text.Names)
            Array.Fill(_names, name, name.FirstToken, name.EndToken - name.FirstToken);
    }

    public NounPhrase? At(int token) => token >= 0 && token < _phrases.Length ? _phrases[token] : null;

    public bool IsName(int token) => token >= 0 && token < _names.Length && _names[token] is not null;

    /// <summary>The head of the description's first phrase, owners aside ("the suspect's | lawyer"); its last token where that is cut short by the name.</summary>
    public int HeadOf(TokenRange description)
    {
        if (At(description.First) is not { } phrase)
            return description.End - 1;
        while (phrase.EndToken < description.End && _text.Tokens[phrase.EndToken].Tag is "POS" && At(phrase.EndToken) is { } owned && owned != phrase)
            phrase = owned;
        return phrase.Head < description.End ? phrase.Head : description.End - 1;
    }
}

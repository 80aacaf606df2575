using Reports.Briefings;

namespace Reports.Analysis.Text;

/// <summary>The document's text with everything found in it before meaning: tokens, sentences, quotation marks, names, noun phrases.</summary>
internal sealed record ArticleText
{
    /// <summary>The document's text; every span counts in it.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The text with the case of print: as <see cref="Text"/>, but where that is in capitals throughout, only names keep theirs. Offsets are the same.
    /// </summary>
    public string CasedText { get => field ?? Text; init; }

    /// <summary>All tokens in reading order.</summary>
    public required TokenList Tokens { get; init; }

    /// <summary>All sentences in reading order; together they hold every token.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>Stretches between quotation marks, outermost only, in reading order.</summary>
    public IReadOnlyList<QuotationRegion> Quotations { get; init; } = [];

    /// <summary>Names, in reading order, not overlapping.</summary>
    public IReadOnlyList<NameMention> Names { get; init; } = [];

    /// <summary>Base noun phrases, in reading order, not overlapping.</summary>
    public IReadOnlyList<NounPhrase> NounPhrases { get; init; } = [];

    /// <summary>The name that holds a token; null where none does.</summary>
    public NameMention? NameAt(int token)
    {
        var behind = FirstBehind(Names, name => name.FirstToken, token + 1);
        return behind > 0 && token < Names[behind - 1].EndToken ? Names[behind - 1] : null;
    }

    /// <summary>The names that start within a run of tokens, in reading order.</summary>
    public IEnumerable<NameMention> NamesIn(int firstToken, int endToken)
    {
        for (var i = FirstBehind(Names, name => name.FirstToken, firstToken); i < Names.Count && Names[i].FirstToken < endToken; i++)
            yield return Names[i];
    }

    /// <summary>The base noun phrase that holds a token; null where none does.</summary>
    public NounPhrase? NounPhraseAt(int token)
    {
        var behind = FirstBehind(NounPhrases, phrase => phrase.FirstToken, token + 1);
        return behind > 0 && token < NounPhrases[behind - 1].EndToken ? NounPhrases[behind - 1] : null;
    }

    /// <summary>The sentence of an offset; for an offset between sentences the one before it.</summary>
    public Sentence SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return Sentences[low];
    }

    /// <summary>Index of the first token that ends behind an offset; the number of tokens where none does.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The characters of a run of tokens as they stand.</summary>
    public string TextOf(int firstToken, int endToken) =>
        firstToken >= endToken ? "" : Text[Tokens[firstToken].Start..Tokens[endToken - 1].End];

    /// <summary>The characters of a run of tokens with the case of print.</summary>
    public string CasedTextOf(int firstToken, int endToken) =>
        firstToken >= endToken ? "" : CasedText[Tokens[firstToken].Start..Tokens[endToken - 1].End];

    /// <summary>Evidence for a stretch of the text, white space at its edges left out.</summary>
    /// <exception cref="ArgumentException">The stretch holds nothing but white space.</exception>
    public Evidence EvidenceAt(int start, int end, EvidencePart? part = null)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        if (start >= end)
            throw new ArgumentException("Evidence needs characters.", nameof(end));
        return new Evidence(start, end, Text[start..end], SentenceAt(start).Index, part);
    }

    /// <summary>Evidence for a run of tokens.</summary>
    public Evidence EvidenceOf(int firstToken, int endToken, EvidencePart? part = null) =>
        EvidenceAt(Tokens[firstToken].Start, Tokens[endToken - 1].End, part);

    /// <summary>Index of the first of some stretches in reading order that starts at a token or behind it.</summary>
    private static int FirstBehind<T>(IReadOnlyList<T> stretches, Func<T, int> firstOf, int token)
    {
        int low = 0, high = stretches.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (firstOf(stretches[middle]) < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

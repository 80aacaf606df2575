using Reports.Analysis.Chunks;
using Reports.Analysis.Models;
using Reports.Analysis.Names;
using Reports.Analysis.Tagging;

namespace Reports.Analysis.Text;

/// <summary>Finds all that stands in a text before meaning. Safe to use from several threads at once.</summary>
internal sealed class TextAnnotator
{
    private readonly Tokenizer _tokenizer;
    private readonly GluedWords _glue;
    private readonly SentenceSplitter _splitter;

    private readonly EngineWeights _weights;
    private readonly Truecaser _truecaser;

    public TextAnnotator()
        : this(EngineWeights.Embedded)
    {
    }

    /// <param name="weights">The trained parts to use.</param>
    public TextAnnotator(EngineWeights weights)
    {
        _weights = weights;
        _truecaser = new Truecaser(weights.Cases);
        var abbreviations = Abbreviations.Load();
        _tokenizer = new Tokenizer(abbreviations);
        var starters = WordList.Load("sentence-starters", StringComparer.Ordinal);
        _glue = new GluedWords(starters);
        _splitter = new SentenceSplitter(abbreviations, starters);
    }

    /// <summary>The text with its tokens, sentences, quotations, names and noun phrases.</summary>
    public ArticleText Annotate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = _glue.Cut(text, _tokenizer.Tokenize(text));
        var cased = Truecaser.IsUpperCase(text) ? _truecaser.Restore(text, spans) : text;
        var sentences = _splitter.Split(cased, spans, text);
        var words = TokenFactory.Words(cased, spans);
        var forms = new WordForms(words);
        var tags = _weights.Tagger?.Tag(forms, sentences) ?? LexicalTagger.Tag(words, sentences);
        FiniteVerbRepair.Apply(words, tags, sentences);
        HerRepair.Apply(words, tags, sentences);
        TitleRepair.Apply(words, tags, sentences);
        var tokens = TokenFactory.Create(spans, words, tags, sentences);
        return new ArticleText
        {
            Text = text,
            CasedText = cased,
            Tokens = tokens,
            Sentences = sentences,
            Quotations = QuotationFinder.Find(text, spans, sentences),
            Names = FindNames(words, tags, sentences, forms, tokens),
            NounPhrases = NounPhraseChunker.Find(tokens, sentences),
        };
    }

    private List<NameMention> FindNames(string[] words, string[] tags, List<Sentence> sentences, WordForms forms, TokenList tokens) =>
        _weights is { Names: { } names, Tagger: not null }
            ? names.Find(words, tags, sentences, forms)
            : CapitalisedNames.Find(tokens, sentences);
}

using System.Security.Cryptography;
using Reports.Briefings;
using Reports.Intake.Boilerplate;
using Reports.Intake.Credits;
using Reports.Intake.Formats;
using Reports.Intake.Html;
using Reports.Intake.Language;
using Reports.Intake.Text;

namespace Reports.Intake;

/// <summary>Reads a seed's bytes into the article that they hold. Safe to use from several threads at once.</summary>
public sealed class ArticleReader(IntakeOptions options)
{
    private readonly BoilerplateRemover _boilerplate = new(BoilerplateLexicon.Shipped);
    private readonly HtmlReader _html = new();
    private readonly LanguageCheck _language = new();

    /// <summary>The article alone, with what the upload states of it.</summary>
    /// <param name="seed">The bytes and their name.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IntakeException">The seed cannot be read.</exception>
    public SourceDocument Read(Seed seed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(seed);
        cancellationToken.ThrowIfCancellationRequested();
        if (seed.Content.Length > options.MaximumBytes)
            throw new IntakeException(IntakeFault.TooLarge, $"{seed.Name} has {seed.Content.Length} bytes; the limit is {options.MaximumBytes}.");
        if (seed.Content.IsEmpty)
            throw new IntakeException(IntakeFault.Empty, $"{seed.Name} is empty.");
        var (format, text) = FormatDetector.Detect(seed, options);
        return Finish(seed, Draft(format, seed, text, cancellationToken));
    }

    private ArticleDraft Draft(ArticleFormat format, Seed seed, string? text, CancellationToken cancellationToken) => format switch
    {
        ArticleFormat.PlainText => PlainTextReader.Read(text!),
        ArticleFormat.Markdown => PlainTextReader.Read(text!) with { MediaType = "text/markdown" },
        ArticleFormat.Html => _html.Read(text!, seed.Name, options, cancellationToken),
        _ => throw new IntakeException(IntakeFault.Unsupported, $"{seed.Name} is of a format that is not read yet."),
    };

    private SourceDocument Finish(Seed seed, ArticleDraft draft)
    {
        draft = CreditFinder.Find(draft);
        var (kept, removed) = _boilerplate.Clean(draft.Paragraphs);
        var article = string.Join("\n\n", kept);
        if (article.Length == 0)
            throw new IntakeException(IntakeFault.Empty, $"{seed.Name} holds no article.");
        if (article.Length > options.MaximumCharacters)
            throw new IntakeException(IntakeFault.TooLarge, $"{seed.Name} has {article.Length} characters of text; the limit is {options.MaximumCharacters}.");
        if (options.RequireEnglish)
            _language.RequireEnglish(article, seed.Name);
        return new SourceDocument
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(seed.Content.Span)),
            Name = seed.Name,
            MediaType = draft.MediaType,
            Title = draft.Title,
            Byline = draft.Byline,
            Publisher = draft.Publisher,
            Published = draft.Published,
            Language = options.RequireEnglish ? "en" : null,
            Text = article,
            Removed = [.. draft.Removed, .. removed],
        };
    }
}

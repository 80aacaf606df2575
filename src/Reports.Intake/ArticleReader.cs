using System.Security.Cryptography;
using Reports.Briefings;
using Reports.Intake.Boilerplate;
using Reports.Intake.Credits;
using Reports.Intake.Formats;
using Reports.Intake.Html;
using Reports.Intake.Language;
using Reports.Intake.Mail;
using Reports.Intake.Markdown;
using Reports.Intake.OpenDocument;
using Reports.Intake.Pdf;
using Reports.Intake.RichText;
using Reports.Intake.Text;
using Reports.Intake.Word;

namespace Reports.Intake;

/// <summary>Reads a seed's bytes into the article that they hold. Safe to use from several threads at once.</summary>
public sealed class ArticleReader(IntakeOptions options)
{
    private readonly BoilerplateRemover _boilerplate = new(BoilerplateLexicon.Shipped);
    private readonly HtmlReader _html = new();
    private readonly MarkdownReader _markdown = new();
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
            throw new IntakeException(IntakeFault.TooLarge, $"{seed.Name} has {seed.Content.Length} bytes; the limit is {options.MaximumBytes}. Give the article alone, as text.");
        if (seed.Content.IsEmpty)
            throw new IntakeException(IntakeFault.Empty, $"{seed.Name} is empty. Give the file that holds the article.");
        var (format, text) = FormatDetector.Detect(seed, options);
        var draft = format == ArticleFormat.PlainText
            ? PlainTextReader.Read(text!)
            : BoundedRun.Run(token => Draft(format, seed, text, token), seed.Name, options, cancellationToken);
        return Finish(seed, draft);
    }

    private ArticleDraft Draft(ArticleFormat format, Seed seed, string? text, CancellationToken cancellationToken) => format switch
    {
        ArticleFormat.Markdown => _markdown.Read(text!),
        ArticleFormat.Html => _html.Read(text!, seed.Name, options, cancellationToken),
        ArticleFormat.Pdf => PdfReader.Read(seed, options, cancellationToken),
        ArticleFormat.Word => WordReader.Read(seed, options, cancellationToken),
        ArticleFormat.OpenDocument => OpenDocumentReader.Read(seed, options, cancellationToken),
        ArticleFormat.RichText => RichTextReader.Read(seed, options, cancellationToken),
        ArticleFormat.Mail => MailReader.Read(seed, _html, options, cancellationToken),
        _ => PlainTextReader.Read(text!),
    };

    private SourceDocument Finish(Seed seed, ArticleDraft draft)
    {
        draft = CreditFinder.Find(draft);
        var (kept, removed) = _boilerplate.Clean(draft.Paragraphs, draft.Byline);
        var article = string.Join("\n\n", kept);
        if (article.Length == 0)
            throw new IntakeException(IntakeFault.Empty, $"{seed.Name} holds no article: nothing is left of it without what publishers put around their texts. Give the file that holds the article.");
        if (article.Length > options.MaximumCharacters)
            throw new IntakeException(IntakeFault.TooLarge, $"{seed.Name} has {article.Length} characters of text; the limit is {options.MaximumCharacters}. Split it.");
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

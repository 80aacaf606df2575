using MimeKit;
using Reports.Intake.Html;
using Reports.Intake.Text;

namespace Reports.Intake.Mail;

/// <summary>Reads e-mail, the newest message without quoted history and signature, and web pages that are saved as one.</summary>
internal static class MailReader
{
    private const int DeepestParts = 50;

    /// <summary>A text part with less of the HTML part's text than this is a stub ("view this message in a browser").</summary>
    private const double StubShare = 0.5;

    public static ArticleDraft Read(Seed seed, HtmlReader pages, IntakeOptions options, CancellationToken cancellationToken)
    {
        var parsing = new ParserOptions { MaxMimeDepth = DeepestParts, CharsetEncoding = TextDecoder.Windows1252 };
        using var stream = new MemoryStream(seed.Content.ToArray(), writable: false);
        using var message = MimeMessage.Load(parsing, stream, cancellationToken);
        if (SavedPage.Of(message) is { } saved)
            return pages.Read(saved, seed.Name, options, cancellationToken) with { MediaType = "multipart/related" };
        return Body(message, seed.Name, options, cancellationToken) with
        {
            MediaType = "message/rfc822",
            Title = SubjectLine.Bare(message.Subject),
            Published = message.Headers.Contains(HeaderId.Date) ? DateOnly.FromDateTime(message.Date.DateTime) : null,
        };
    }

    private static ArticleDraft Body(MimeMessage message, string name, IntakeOptions options, CancellationToken cancellationToken)
    {
        var text = message.TextBody is { } plain && !string.IsNullOrWhiteSpace(plain) ? OfText(plain) : null;
        var page = message.HtmlBody is { } markup && !string.IsNullOrWhiteSpace(markup) ? OfPage(HtmlReader.ReadMessage(markup, name, options, cancellationToken)) : null;
        if (page is not null && (text is null || Length(text) < StubShare * Length(page)))
            return page;
        return text ?? new ArticleDraft { MediaType = "message/rfc822", Paragraphs = [] };
    }

    private static ArticleDraft OfPage(ArticleDraft page)
    {
        var (paragraphs, removed) = MessageText.Newest(page.Paragraphs);
        return page with { Paragraphs = paragraphs, Removed = removed };
    }

    private static ArticleDraft OfText(string body)
    {
        var (lines, removed) = MessageText.Newest(body);
        return new ArticleDraft
        {
            MediaType = "message/rfc822",
            Paragraphs = ParagraphJoiner.Join(lines),
            Removed = removed,
            CreditsInText = true,
        };
    }

    private static int Length(ArticleDraft draft) => draft.Paragraphs.Sum(paragraph => paragraph.Length);
}

using MimeKit;
using Reports.Intake.Formats;
using Reports.Intake.Text;

namespace Reports.Intake.Mail;

/// <summary>A web page that a browser has saved in one file (MHTML, RFC 2557): a message in form, a page with all that surrounds its article in fact.</summary>
internal static class SavedPage
{
    /// <summary>The page's text where the message is one, else null.</summary>
    public static string? Of(MimeMessage message) => IsSaved(message) && Page(message) is { } page ? Decode(page) : null;

    /// <summary>Browsers name themselves as the sender or give the page's address; nobody is written to.</summary>
    private static bool IsSaved(MimeMessage message) =>
        message.Headers.Contains("Snapshot-Content-Location")
        || message.Headers[HeaderId.From]?.Contains("Saved by", StringComparison.OrdinalIgnoreCase) is true
        || (message.To.Count == 0 && message.Body is MultipartRelated && Page(message)?.ContentLocation is not null);

    private static TextPart? Page(MimeMessage message) => message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml && part.Content is not null);

    private static string Decode(TextPart page)
    {
        using var content = new MemoryStream();
        page.Content!.DecodeTo(content);
        var bytes = content.ToArray();
        return TextDecoder.Named(page.ContentType.Charset)?.GetString(bytes) ?? DeclaredCharset.Decode(bytes) ?? TextDecoder.Decode(bytes) ?? page.Text;
    }
}

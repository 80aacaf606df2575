using System.Text;
using MimeKit;
using MimeKit.Utils;

namespace Reports.Intake.Tests.Mail;

/// <summary>Web pages that a browser has saved in one file.</summary>
public sealed class SavedPageTests
{
    private const string First = "Two bombs went off near the market on Tuesday – the third day – killing four traders, the police chief of the city said.";
    private const string Second = "Nobody has claimed the attack, but a spokesman blamed a militia that has been fighting for the river crossings.";
    private const string Address = "https://example.com/four-killed";

    private const string Page = $"""
        <!DOCTYPE html><html><head><meta property="og:title" content="Four killed"><meta property="article:published_time" content="2021-05-04"></head><body>
        <nav><a href="/">Home</a></nav><article><h1>Four killed</h1><p>{First}</p><p>{Second}</p></article>
        <div class="related-posts"><p>A bridge that nobody guards is a gift to smugglers, say the villagers.</p></div></body></html>
        """;

    public static TheoryData<string, Action<MimeMessage, TextPart>> Browsers => new()
    {
        { "gives the page's address", (message, page) => { message.Headers.Add("Snapshot-Content-Location", Address); page.ContentType.Charset = null; } },
        { "names itself", (message, page) => { message.Headers[HeaderId.From] = "\"Saved by Example Browser 11\""; page.ContentLocation = null; } },
        { "gives the part's address", (_, page) => page.ContentLocation = new Uri(Address) },
    };

    [Theory]
    [MemberData(nameof(Browsers))]
    public void Is_read_as_the_page_that_it_is(string browser, Action<MimeMessage, TextPart> save)
    {
        Assert.NotEmpty(browser);
        var document = Saved(save);
        Assert.Equal([First, Second], Reading.ParagraphsOf(document));
        Assert.Equal("multipart/related", document.MediaType);
        Assert.Equal(("Four killed", new DateOnly(2021, 5, 4)), (document.Title, document.Published!.Value));
    }

    [Fact]
    public void The_day_of_saving_is_not_the_day_of_publication() =>
        Assert.Null(Saved((message, page) =>
        {
            message.Headers.Add("Snapshot-Content-Location", Address);
            page.Text = Page.Replace("article:published_time", "robots", StringComparison.Ordinal);
        }).Published);

    [Fact]
    public void A_message_with_pictures_in_it_is_a_message()
    {
        var document = Saved((message, page) =>
        {
            page.ContentLocation = null;
            message.To.Add(new MailboxAddress("Reader", "reader@example.com"));
        });
        Assert.Equal("message/rfc822", document.MediaType);
        Assert.Equal(new DateOnly(2025, 2, 3), document.Published);
    }

    private static Briefings.SourceDocument Saved(Action<MimeMessage, TextPart> save)
    {
        var page = new TextPart("html") { Text = Page, ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        page.ContentType.Charset = "utf-8";
        var picture = new MimePart("image", "png") { Content = new MimeContent(new MemoryStream(Encoding.ASCII.GetBytes("picture"))), ContentId = MimeUtils.GenerateMessageId("example.com") };
        using var message = new MimeMessage { Subject = "Four killed", Date = new DateTimeOffset(2025, 2, 3, 9, 0, 0, TimeSpan.Zero) };
        message.From.Add(new MailboxAddress("Desk", "desk@example.com"));
        message.Body = new MultipartRelated { page, picture };
        save(message, page);
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return Reading.Of(stream.ToArray(), "page.mhtml");
    }
}

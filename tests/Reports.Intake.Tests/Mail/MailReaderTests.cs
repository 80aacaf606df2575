using Reports.Intake.Tests.Samples;

namespace Reports.Intake.Tests.Mail;

public sealed class MailReaderTests
{
    private const string First = "Two bombs went off near the market on Tuesday, killing four traders, the police chief of the city said.";
    private const string Second = "Nobody has claimed the attack, but a spokesman blamed a militia that has been fighting for the river crossings.";

    [Fact]
    public void Quoted_history_and_the_signature_are_listed_as_removed()
    {
        var document = Mail($"{First}\r\n\r\n{Second}\r\n\r\nOn Mon, 3 May 2021 at 10:00, Omar Test wrote:\r\n> Have you heard of anything from the market yet?\r\n> Please call.\r\n");
        Assert.Equal([First, Second], Reading.ParagraphsOf(document));
        Assert.Contains(document.Removed, removed => removed.Reason == "quoted message" && removed.Text.Contains("Have you heard", StringComparison.Ordinal));
        document = Mail($"{First}\r\n\r\n{Second}\r\n\r\n-- \r\nAna Example\r\nExample Times\r\n");
        Assert.Equal([First, Second], Reading.ParagraphsOf(document));
        Assert.Equal("signature", Assert.Single(document.Removed).Reason);
    }

    [Fact]
    public void A_forwarded_article_is_the_message() =>
        Assert.Equal([First, Second], Reading.ParagraphsOf(Mail($"FYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Desk <desk@example.com>\r\nDate: Tue, 4 May 2021\r\nSubject: Blasts\r\n\r\n{First}\r\n\r\n{Second}\r\n")));

    [Fact]
    public void The_html_part_is_read_without_its_quotation()
    {
        var html = $"<html><body><p>{First}</p><p>{Second}</p><blockquote type='cite'><p>Have you heard of anything yet?</p></blockquote></body></html>";
        var document = Reading.Of(SampleDocuments.Mail("Four killed", html, "html"), "a.eml");
        Assert.Equal([First, Second], Reading.ParagraphsOf(document));
        Assert.Equal(("Four killed", new DateOnly(2021, 5, 4)), (document.Title, document.Published!.Value));
    }

    private static Briefings.SourceDocument Mail(string body) => Reading.Of(SampleDocuments.Mail("Four killed in market blasts", body), "a.eml");
}

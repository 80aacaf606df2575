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

    [Theory]
    [InlineData("Regards,\r\nAna\r\nAna Example | Analyst\r\nExample Watch\r\n+44 20 7946 0000")]
    [InlineData("Kind regards,\r\n\r\nAna Example\r\n\r\nThis e-mail and any attachments are confidential and may be privileged. If you are not the intended recipient, please delete it and all copies that you may have made.")]
    [InlineData("Sent from my iPhone")]
    public void A_signature_without_a_mark_is_listed_as_removed(string signature)
    {
        var document = Mail($"{First}\r\n\r\n{Second}\r\n\r\n{signature}\r\n");
        Assert.Equal([First, Second], Reading.ParagraphsOf(document));
        Assert.Equal("signature", Assert.Single(document.Removed).Reason);
    }

    [Theory]
    [InlineData("Begin forwarded message:\r\n\r\nFrom: Desk <desk@example.com>\r\nDate: 4 May 2021\r\nTo: Ana\r\nSubject: Blasts")]
    [InlineData("From: Desk <desk@example.com>\r\nSent: Tuesday, May 4, 2021 10:00 PM\r\nTo: Ana Example\r\nSubject: Blasts")]
    public void A_long_signature_above_a_forwarded_article_does_not_hide_it(string header)
    {
        var signature = "Best regards,\r\nAna Example\r\nSenior Analyst, Example Watch\r\n12 River Road, Example 1000\r\nPhone +44 20 7946 0000 | Mobile +44 7700 900000 | ana@example.com\r\nSent from my iPhone";
        Assert.Equal([First, Second], Reading.ParagraphsOf(Mail($"See below.\r\n\r\n{signature}\r\n\r\n{header}\r\n\r\n{First}\r\n\r\n{Second}\r\n")));
    }

    [Fact]
    public void A_short_message_above_a_shorter_one_is_the_message()
    {
        var document = Mail($"{First}\r\n\r\n________________________________\r\nFrom: Desk <desk@example.com>\r\nSent: Monday, May 3, 2021 10:00 PM\r\nSubject: Market?\r\n\r\nHave you heard of anything from the market yet?\r\n");
        Assert.Equal(First, document.Text);
        Assert.Equal("quoted message", Assert.Single(document.Removed).Reason);
    }

    [Fact]
    public void A_quoted_message_and_a_signature_in_html_are_listed_as_removed()
    {
        var html = $"<html><body><div style='display:none'>Four killed, and more.</div><p>{First}</p><p>{Second}</p><p>Kind regards,</p><p>Ana Example</p><div><p><b>From:</b> Desk <br><b>Sent:</b> Monday, May 3, 2021 10:00 PM<br><b>To:</b> Ana Example<br><b>Subject:</b> Market?</p></div><p>Have you heard of anything yet?</p></body></html>";
        var document = Reading.Of(SampleDocuments.Mail("Four killed", html, "html"), "a.eml");
        Assert.Equal([First, Second], Reading.ParagraphsOf(document));
        Assert.Equal(["signature", "quoted message"], document.Removed.Select(removed => removed.Reason));
    }

    [Fact]
    public void Where_links_lead_to_is_no_part_of_the_text() =>
        Assert.Equal("Four traders were killed, officials said. A militia claimed the attack, they added.",
            Mail("Four traders were killed, officials said (https://example.com/a1) . A militia claimed the attack<https://example.com/a2>, they added.\r\n").Text);

    private static Briefings.SourceDocument Mail(string body) => Reading.Of(SampleDocuments.Mail("Four killed in market blasts", body), "a.eml");
}

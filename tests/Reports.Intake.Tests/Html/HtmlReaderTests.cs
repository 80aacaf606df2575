using System.Text;

namespace Reports.Intake.Tests.Html;

public sealed class HtmlReaderTests
{
    private const string First = "Two bombs went off near the market on Tuesday, killing four traders, the police chief of the city said.";
    private const string Second = "Nobody has claimed the attack, but a spokesman blamed a militia that has been fighting for the river crossings.";
    private const string Third = "Shopkeepers reopened their stalls by noon, and the mayor thanked them for their courage in a short speech.";

    [Theory]
    [InlineData("<nav><ul><li><a href='/'>Home</a></li></ul></nav>")]
    [InlineData("<div class='share-buttons'>Share this on Facebook or by e-mail with all of your friends, today.</div>")]
    [InlineData("<div class='related-posts'><h3>Related</h3><p>A bridge that nobody guards is a gift to smugglers, say the villagers.</p></div>")]
    [InlineData("<figure><img src='a.jpg'><figcaption>Traders beside the ruins of the market, on Tuesday.</figcaption></figure>")]
    [InlineData("<div id='comments'><p>Reader: I think that the mayor is wrong about all of this, as ever.</p></div>")]
    [InlineData("<div style='display:none'>Hidden words that nobody is meant to read on this page, ever.</div>")]
    [InlineData("<script>var words = 'No words of a script belong to the article, however long.';</script>")]
    [InlineData("<p><a href='/x'>Read about the bridge that nobody guards</a></p>")]
    [InlineData("<ul><li><a href='/1'>A bridge that nobody guards</a></li><li><a href='/2'>Seven ways to cook rice</a></li></ul>")]
    [InlineData("<div class='author-bio'>Ana Example is a reporter in the north. She has covered the river since 2009.</div>")]
    [InlineData("<form><p>Your e-mail address</p><input><button>Sign up</button></form>")]
    public void What_surrounds_an_article_is_left_out_wherever_it_stands(string furniture)
    {
        foreach (var body in new[]
        {
            $"{furniture}<article><h1>Four killed</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></article>",
            $"<article><h1>Four killed</h1><p>{First}</p>{furniture}<p>{Second}</p><p>{Third}</p></article>",
            $"<article><h1>Four killed</h1><p>{First}</p><p>{Second}</p><p>{Third}</p>{furniture}</article>",
            $"<div class='page'><h1>Four killed</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></div>{furniture}",
        })
        {
            Assert.Equal([First, Second, Third], Paragraphs(body));
        }
    }

    [Theory]
    [InlineData("<p>{0}</p><h2>No claim yet</h2><p>{1}</p><p>{2}</p>", "No claim yet")]
    [InlineData("<p>{0}</p><blockquote><p>We saw them run, all of us.</p></blockquote><p>{1}</p><p>{2}</p>", "We saw them run, all of us.")]
    [InlineData("<p>{0}</p><ul><li>Four traders and a porter died.</li></ul><p>{1}</p><p>{2}</p>", "Four traders and a porter died.")]
    public void What_belongs_to_the_article_stays(string form, string kept) =>
        Assert.Equal([First, kept, Second, Third], Paragraphs("<article>" + string.Format(System.Globalization.CultureInfo.InvariantCulture, form, First, Second, Third) + "</article>"));

    [Fact]
    public void Line_breaks_part_paragraphs_where_there_are_two_of_them() =>
        Assert.Equal([First, $"{Second} {Third}"], Paragraphs($"<div>{First}<br><br>{Second}<br>{Third}</div>"));

    [Fact]
    public void Sections_of_an_article_are_kept_together() =>
        Assert.Equal([First, "Claims", Second, "After", Third], Paragraphs($"<article><section><p>{First}</p></section><section><h2>Claims</h2><p>{Second}</p></section><section><h2>After</h2><p>{Third}</p></section></article>"));

    [Fact]
    public void Linked_data_states_title_author_publisher_and_date()
    {
        var document = Page("""
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Four killed &amp; many hurt",
            "author":[{"@type":"Person","name":"Ana Example"},{"@type":"Person","name":"Omar Test"}],"publisher":{"@type":"Organization","name":"Example Times"},"datePublished":"2021-05-04T10:00:00Z"}]}</script>
            """, $"<article><p>{First}</p><p>{Second}</p></article>");
        Assert.Equal(("Four killed & many hurt", "Ana Example, Omar Test", "Example Times", new DateOnly(2021, 5, 4)), (document.Title, document.Byline, document.Publisher, document.Published!.Value));
    }

    [Fact]
    public void Meta_elements_state_them_where_linked_data_is_missing_or_broken()
    {
        var document = Page("""
            <script type="application/ld+json">{"@type":"NewsArticle",</script>
            <meta property="og:title" content="Four killed | Example Times"><meta property="og:site_name" content="Example Times">
            <meta name="author" content="By Ana Example"><meta property="article:published_time" content="2021-05-04">
            """, $"<article><p>{First}</p><p>{Second}</p></article>");
        Assert.Equal(("Four killed", "Ana Example", "Example Times", new DateOnly(2021, 5, 4)), (document.Title, document.Byline, document.Publisher, document.Published!.Value));
    }

    [Fact]
    public void A_page_that_a_script_builds_gives_the_article_of_its_linked_data() =>
        Assert.Equal([First, Second], Reading.ParagraphsOf(Page(
            $$"""<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{First}}\n\n{{Second}}"}</script>""", "<div id='app'>Loading this page, please wait.</div>")));

    [Fact]
    public void The_declared_encoding_is_used()
    {
        var html = $"<html><head><meta charset='windows-1251'></head><body><article><p>{First}</p><p>{Second} Он сказал.</p></article></body></html>";
        var bytes = Reports.Intake.Text.TextDecoder.Named("windows-1251")!.GetBytes(html);
        Assert.EndsWith("Он сказал.", Reading.Of(bytes, "a.html").Text, StringComparison.Ordinal);
    }

    private static string[] Paragraphs(string body) => Reading.ParagraphsOf(Page("<title>Four killed</title>", body));

    private static Briefings.SourceDocument Page(string head, string body) =>
        Reading.Of(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"), "page.html");
}

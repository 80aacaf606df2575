using System.Text;

namespace Reports.Intake.Tests.Html;

/// <summary>Pages whose names and layout mislead.</summary>
public sealed class UnfamiliarPageTests
{
    private const string First = "Two bombs went off near the market on Tuesday, killing four traders, the police chief of the city said.";
    private const string Second = "Nobody has claimed the attack, but a spokesman blamed a militia that has been fighting for the river crossings.";
    private const string Third = "Shopkeepers reopened their stalls by noon, and the mayor thanked them for their courage in a short speech.";

    [Theory]
    [InlineData("paywall")]
    [InlineData("layout-widget")]
    [InlineData("ad-unit-text")]
    public void A_name_of_furniture_that_most_of_the_text_bears_means_nothing(string name) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<article><p class='{name}'>{First}</p><p class='{name}'>{Second}</p><p class='{name}'>{Third}</p></article>"));

    [Theory]
    [InlineData("comments")]
    [InlineData("disqus-thread")]
    public void Readers_comments_are_left_out_however_long_they_are(string name)
    {
        var comments = string.Concat(Enumerable.Range(1, 20).Select(i => $"<p>Reader {i} thinks that the mayor was wrong about the market, the bridge and the river.</p>"));
        Assert.Equal([First, Second, Third], Paragraphs($"<article><p>{First}</p><p>{Second}</p><p>{Third}</p></article><div><div class='{name}'>{comments[..(comments.Length / 4)]}</p></div></div>"));
    }

    [Fact]
    public void Rows_of_teasers_are_no_part_of_the_article_beside_them()
    {
        var teasers = string.Concat(Enumerable.Range(1, 12).Select(i => $"<li><h3><a href='/{i}'>A bridge that nobody guards, part {i}</a></h3><p>Smugglers have found another way over the river, villagers said in {i} interviews.</p></li>"));
        var paragraphs = Enumerable.Range(1, 12).Select(i => $"{First[..^1]} on day {i}.").ToArray();
        Assert.Equal(paragraphs, Paragraphs($"<div>{string.Concat(paragraphs.Select(text => $"<p>{text}</p>"))}<ul>{teasers}</ul></div>"));
    }

    [Fact]
    public void A_teaser_named_as_an_article_does_not_outweigh_the_article()
    {
        var teaser = $"<a href='/x'><div class='article-body'><p>{Third}</p></div></a>";
        Assert.Equal([First, Second], Paragraphs($"<div><section><p>{First}</p><p>{Second}</p></section></div>{teaser}"));
    }

    [Theory]
    [InlineData("<header><h1>Four killed</h1><p>{0}</p></header>")]
    [InlineData("<h1>Four killed</h1><h2 class='standfirst'>{0}</h2>")]
    [InlineData("<h1>Four killed</h1><div class='article-intro'>{0}</div>")]
    public void The_paragraph_under_the_headline_is_kept(string head) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<main>{string.Format(System.Globalization.CultureInfo.InvariantCulture, head, First)}<div class='article-body'><p>{Second}</p><p>{Third}</p></div></main>"));

    [Theory]
    [InlineData("<h1>Four killed</h1><div id='intro'><p>{0}</p><p>{1}</p></div>")]
    [InlineData("<section><h1>Four killed</h1><p class='dek'>{0}</p></section><section><figure></figure><div><p>{1}</p></div></section>")]
    public void Paragraphs_between_the_headline_and_the_articles_element_are_kept(string head)
    {
        var paragraphs = Enumerable.Range(1, 30).Select(i => $"{Third[..^1]} on day {i}.").ToArray();
        var body = string.Concat(paragraphs.Select(text => $"<p>{text}</p>"));
        var above = string.Format(System.Globalization.CultureInfo.InvariantCulture, head, First, Second);
        Assert.Equal([First, Second, .. paragraphs], Paragraphs($"<main>{above}<div class='article-body'>{body}</div></main>"));
    }

    [Fact]
    public void An_article_that_a_page_holds_twice_is_read_once()
    {
        var paragraphs = Enumerable.Range(1, 6).Select(i => $"{First[..^1]} on day {i}.").ToArray();
        var text = string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>"));
        Assert.Equal(paragraphs, Paragraphs($"<main><div class='narrow'>{text}</div><div class='wide'>{text}</div></main>"));
    }

    [Fact]
    public void What_an_article_says_twice_is_kept_twice() =>
        Assert.Equal([First, Second, First, Third], Paragraphs($"<article><p>{First}</p><p>{Second}</p><p>{First}</p><p>{Third}</p></article>"));

    [Fact]
    public void A_footer_that_is_longer_than_the_article_is_left_out()
    {
        var footer = string.Concat(Enumerable.Range(1, 4).Select(i => $"<p>The Example Times has been printed beside the river for {i} hundred years, and is read in {i} countries.</p>"));
        Assert.Equal([First, Second], Paragraphs($"<div><p>{First}</p><p>{Second}</p></div><footer>{footer}</footer>"));
    }

    [Fact]
    public void A_named_body_is_not_widened_to_what_is_called_nothing()
    {
        var paragraphs = Enumerable.Range(1, 12).Select(i => $"{First[..^1]} on day {i}.").ToArray();
        var others = string.Concat(Enumerable.Range(1, 12).Select(i => $"<div><p>Smugglers have found another way over the river, villagers said in {i} interviews with us.</p></div>"));
        Assert.Equal(paragraphs, Paragraphs($"<div><div class='article-body'>{string.Concat(paragraphs.Select(text => $"<p>{text}</p>"))}</div><div>{others}</div></div>"));
    }

    [Fact]
    public void A_long_text_is_complete_where_nothing_around_it_is_named()
    {
        var paragraphs = Enumerable.Range(1, 40).Select(i => $"{First[..^1]} on day {i}.").ToArray();
        var others = string.Concat(Enumerable.Range(1, 15).Select(i => $"<div><p>Smugglers have found another way over the river, villagers said in {i} interviews with us.</p></div>"));
        Assert.Equal(paragraphs, Paragraphs($"<div><div>{string.Concat(paragraphs.Select(text => $"<p>{text}</p>"))}</div><div>{others}</div></div>"));
    }

    [Fact]
    public void Links_beside_the_parts_of_an_article_do_not_part_them()
    {
        var links = string.Concat(Enumerable.Range(1, 8).Select(i => $"<li><a href='/{i}'>A bridge that nobody guards, part {i} of eight</a></li>"));
        Assert.Equal([First, Second, Third, First[..^1] + " again."], Paragraphs($"<article><div><div class='w1'><p>{First}</p><p>{Second}</p></div></div><ul>{links}</ul><div><div class='w2'><p>{Third}</p><p>{First[..^1]} again.</p></div></div></article>"));
    }

    [Fact]
    public void A_heading_that_unfolds_a_section_is_kept() =>
        Assert.Equal([First, "No claim yet", Second, Third], Paragraphs($"<article><p>{First}</p><button><h3>No claim yet</h3></button><div><p>{Second}</p></div><p>{Third}</p><button>Subscribe</button></article>"));

    [Theory]
    [InlineData("<b>Two bombs</b><span> </span><i>went off</i>")]
    [InlineData("<span>Two</span><span>\n</span><span>bombs</span> <span>went off</span>")]
    public void Space_alone_in_an_element_parts_words(string words) =>
        Assert.Equal([First, Second], Paragraphs($"<article><p>{words}{First["Two bombs went off".Length..]}</p><p>{Second}</p></article>"));

    [Fact]
    public void Who_wrote_an_article_is_no_part_of_it_below_the_standfirst_either() =>
        Assert.Equal([First, Second, Third], Paragraphs($"<article><h1>Four killed</h1><p>{First}</p><p>By Ana Example</p><p>{Second}</p><p>{Third}</p></article>"));

    [Fact]
    public void Hidden_text_is_left_out_unless_it_is_nearly_all_that_there_is()
    {
        Assert.Equal([First, Second], Paragraphs($"<article><div style='visibility: hidden'><p>{Third}</p></div><p>{First}</p><p>{Second}</p></article>"));
        Assert.Equal([First, Second, Third], Paragraphs($"<article><div style='display: none'><p>{First}</p><p>{Second}</p><p>{Third}</p></div></article>"));
    }

    [Fact]
    public void Captions_that_make_up_an_article_are_the_article() =>
        Assert.Equal([First, Second, Third], Paragraphs($"<article><figure><figcaption>{First}</figcaption></figure><figure><figcaption>{Second}</figcaption></figure><figure><figcaption>{Third}</figcaption></figure></article>"));

    [Fact]
    public void A_table_with_headings_is_kept_even_where_it_is_all_links()
    {
        var table = "<table><tr><th>Place</th><th>Dead</th></tr><tr><td><a href='/m'>Moroto market</a></td><td><a href='/4'>4</a></td></tr></table>";
        Assert.Equal([First, "Place Dead", "Moroto market 4", Second, Third], Paragraphs($"<article><p>{First}</p>{table}<p>{Second}</p><p>{Third}</p></article>"));
    }

    [Fact]
    public void An_anchor_that_is_never_closed_makes_no_link_of_what_follows() =>
        Assert.Equal([First, "What is known", Second, Third], Paragraphs($"<article><p>{First}</p><h2><a name='known'>What is known</h2><div>{Second}</div><div>{Third}</div></article>"));

    [Fact]
    public void An_item_that_says_something_stays_beside_items_that_are_links()
    {
        var links = string.Concat(Enumerable.Range(1, 6).Select(i => $"<li><a href='/{i}'>Report number {i} of the ministry on the safety of markets</a></li>"));
        Assert.Equal([First, Second, "Published:", Third], Paragraphs($"<article><p>{First}</p><ul><li>{Second}</li><li>Published:<ul>{links}</ul></li></ul><p>{Third}</p></article>"));
    }

    [Fact]
    public void What_is_taken_out_of_the_article_is_listed()
    {
        var removed = Page($"<article><p>{First}</p><figure><figcaption>Traders beside the ruins.</figcaption></figure><p>{Second}</p><p>{Third}</p></article>").Removed;
        Assert.Equal([("Traders beside the ruins.", "caption")], removed.Select(text => (text.Text, text.Reason)));
    }

    [Fact]
    public void Byline_and_date_are_read_where_the_page_shows_them()
    {
        var page = Page($"<article><h1>Four killed</h1><p class='byline'>By Ana Example</p><span class='post-date'>Published 4 May 2021</span><p>{First}</p><p>{Second}</p></article>");
        Assert.Equal(("Ana Example", new DateOnly(2021, 5, 4)), (page.Byline, page.Published!.Value));
    }

    private static string[] Paragraphs(string body) => Reading.ParagraphsOf(Page(body));

    private static Briefings.SourceDocument Page(string body) =>
        Reading.Of(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>Four killed</title></head><body>{body}</body></html>"), "page.html");
}

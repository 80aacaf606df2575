using System.Globalization;

namespace Reports.Intake.Tests.Html;

/// <summary>Names that pages give both to an article and to what stands around it.</summary>
public sealed class MisleadingNameTests
{
    private const string First = "Two bombs went off near the market on Tuesday, killing four traders, the police chief of the city said.";
    private const string Second = "Nobody has claimed the attack, but a spokesman blamed a militia that has been fighting for the river crossings.";
    private const string Third = "Shopkeepers reopened their stalls by noon, and the mayor thanked them for their courage in a short speech.";

    [Theory]
    [InlineData("<div class='paywall'><p>{0}</p></div>")]
    [InlineData("<p class='paywall' aria-hidden='true'>{0}</p>")]
    [InlineData("<div class='subscription'><p>{0}</p></div>")]
    public void What_only_subscribers_see_is_the_articles_own(string form) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<article><p>{First}</p>{Filled(form, Second)}<p>{Third}</p></article>"));

    [Fact]
    public void A_heading_that_only_subscribers_see_is_kept() =>
        Assert.Equal([First, "No claim yet", Second, Third], Paragraphs($"<article><p>{First}</p><h3 class='paywall'>No claim yet</h3><p>{Second}</p><p>{Third}</p></article>"));

    [Theory]
    [InlineData("<div class='paywall'><p>Subscribe now to read the rest of this story, and cancel any time you like.</p></div>")]
    [InlineData("<div class='subscribe'><p>Unlimited access to all that we write costs less than a coffee.</p></div>")]
    [InlineData("<section class='article-content article-content__sign-in-group'><p>This page is for readers who have an account with us.</p></section>")]
    [InlineData("<div class='paywall'><a href='/offers'>See what we offer to readers</a></div>")]
    public void An_offer_at_a_paywall_is_left_out(string offer) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<article><p>{First}</p><p>{Second}</p>{offer}<p>{Third}</p></article>"));

    [Fact]
    public void The_part_that_everyone_may_read_belongs_to_the_article_that_is_named_alike()
    {
        var paragraphs = Enumerable.Range(1, 12).Select(i => $"{First[..^1]} on day {i}.").ToArray();
        var rest = string.Concat(paragraphs.Skip(1).Select(text => $"<p>{text}</p>"));
        Assert.Equal(paragraphs, Paragraphs($"<main><div class='teaser-content'><div class='article-body'><p>{paragraphs[0]}</p></div></div><div class='article-body'>{rest}</div></main>"));
    }

    [Theory]
    [InlineData("<section id='on-the-day-and-at-the-time-of-the-blast'><p>{0}</p></section>", Second)]
    [InlineData("<div class='updated-time'><p>{0}</p></div>", Second + " " + Second)]
    [InlineData("<h3 class='time'>{0}</h3>", "11.04 am: Police close the bridge over the river to all but ambulances")]
    public void What_an_element_says_outweighs_names_that_sound_like_a_byline(string form, string text)
    {
        var rest = Enumerable.Range(1, 12).Select(i => $"{First[..^1]} on day {i}.").ToArray();
        Assert.Equal([Third, text, .. rest], Paragraphs($"<article><p>{Third}</p>{Filled(form, text)}{string.Concat(rest.Select(line => $"<p>{line}</p>"))}</article>"));
    }

    [Theory]
    [InlineData("<div class='updated-time'>Updated on 4 May 2021</div>")]
    [InlineData("<h3 class='author'>Ana Example</h3>")]
    public void A_byline_is_left_out(string byline) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<article><p>{First}</p>{byline}<p>{Second}</p><p>{Third}</p></article>"));

    [Fact]
    public void A_dateline_marked_within_its_paragraph_stays_there() =>
        Assert.Equal([$"MOROTO, May 4 – {First}", Second, Third], Paragraphs($"<article><p><span class='dateline'>MOROTO, May 4 – </span>{First}</p><p>{Second}</p><p>{Third}</p></article>"));

    [Theory]
    [InlineData("<div class='x1'><p>{0}</p></div>")]
    [InlineData("<div class='x1'>{0}</div>")]
    public void The_first_text_under_the_headline_is_kept_whatever_its_name(string form) =>
        Assert.Equal([First[..^1], Second, Third], Paragraphs($"<main><h1>Four killed</h1><div>4 May 2021</div>{Filled(form, First[..^1])}<div class='article-body'><p>{Second}</p><p>{Third}</p></div></main>"));

    [Theory]
    [InlineData("<figure><img src='a.jpg'><p>Traders beside the ruins of the market in the old town, on Tuesday morning</p></figure>")]
    [InlineData("<div class='picture-caption'><p>Traders beside the ruins of the market in the old town, on Tuesday morning</p></div>")]
    [InlineData("<p><a href='/live'>Follow what happens in the old town as it happens on our page of latest news</a></p>")]
    public void Captions_and_links_under_the_headline_are_no_lead(string other) =>
        Assert.Equal([Second, Third], Paragraphs($"<main><h1>Four killed</h1>{other}<div class='article-body'><p>{Second}</p><p>{Third}</p></div></main>"));

    [Fact]
    public void An_element_named_as_the_articles_is_not_widened_to_the_whole_page()
    {
        var paragraphs = Enumerable.Range(1, 20).Select(i => $"{First[..^1]} on day {i}.").ToArray();
        var notice = string.Concat(Enumerable.Range(1, 40).Select(i => $"<div><p>Partner {i} keeps what you choose here for so many days, as the law of the land demands.</p></div>"));
        Assert.Equal(paragraphs, Paragraphs($"<div class='article-content'>{string.Concat(paragraphs.Select(text => $"<p>{text}</p>"))}</div><div class='choices'>{notice}</div>"));
    }

    [Theory]
    [InlineData("item no-caption")]
    [InlineData("column has-sidebar")]
    [InlineData("column sidebar-enabled-false")]
    [InlineData("withSidebar")]
    [InlineData("without-comments")]
    public void What_an_element_has_or_lacks_is_not_what_it_is(string name) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<article><p>{First}</p><div class='{name}'><p>{Second}</p></div><p>{Third}</p></article>"));

    [Fact]
    public void The_labels_of_a_chart_drawn_for_several_widths_are_left_out() =>
        Assert.Equal([First, Second, Third], Paragraphs($"<article><p>{First}</p><p>{Second}</p><div class='ai2html'><div class='g-artboard'><p>Attacks a year</p><p>2019</p></div><div class='g-artboard'><p>Attacks a year</p></div></div><p>{Third}</p></article>"));

    private static string Filled(string form, string text) => string.Format(CultureInfo.InvariantCulture, form, text);

    private static string[] Paragraphs(string body) => Reading.ParagraphsOf(Reading.Of($"<!DOCTYPE html><html><head><title>Page</title></head><body>{body}</body></html>", "page.html"));
}

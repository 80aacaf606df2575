using Reports.Briefings;
using Reports.Intake.Boilerplate;

namespace Reports.Intake.Tests.Boilerplate;

public sealed class BoilerplateRemoverTests
{
    private const string First = "Two bombs went off near the market on Tuesday, killing four traders, the police chief of the city said.";
    private const string Last = "Shopkeepers reopened their stalls by noon, and the mayor thanked them for their courage in a short speech.";

    private static readonly BoilerplateRemover Remover = new(BoilerplateLexicon.Shipped);

    [Theory]
    [InlineData("Read more: How the militia pays its men", "promotion")]
    [InlineData("RELATED: Ten years of war in pictures", "promotion")]
    [InlineData("WATCH | How the militia pays its men", "promotion")]
    [InlineData("Don’t miss: How the militia pays its men", "promotion")]
    [InlineData("You’re reading a free article of the Example Times.", "promotion")]
    [InlineData("Follow us on your phone and add the Times as a preferred source.", "promotion")]
    [InlineData("skip past newsletter promotion", "promotion")]
    [InlineData("Story continues below advertisement", "advertisement")]
    [InlineData("ADVERTISEMENT", "advertisement")]
    [InlineData("Sign up for our morning briefing", "newsletter")]
    [InlineData("Get the day's news delivered to your inbox.", "newsletter")]
    [InlineData("Follow Ana Example on Twitter @anaexample.", "contact")]
    [InlineData("Contact us at desk@example.com", "contact")]
    [InlineData("© 2021 The Example Times. All rights reserved.", "copyright")]
    [InlineData("Copyright 2021 Example Press", "copyright")]
    [InlineData("We use cookies to improve your visit.", "cookie notice")]
    [InlineData("Facebook Twitter WhatsApp Email", "share")]
    [InlineData("Share", "share")]
    [InlineData("0:00 / 2:31", "video player")]
    [InlineData("▶", "video player")]
    [InlineData("Photo: Ana Example/Example Agency", "picture credit")]
    [InlineData("AFP/Getty Images", "picture credit")]
    [InlineData("The market before the attack (Image: Ana Example)", "picture credit")]
    [InlineData("Traders beside the ruins of the market. Photo: Example Agency", "picture credit")]
    [InlineData("Traders beside the ruins of the market | Photo Credit: Ana Example", "picture credit")]
    [InlineData("Your browser needs JavaScript to show this page.", "browser notice")]
    [InlineData("Official websites use .gov", "navigation")]
    [InlineData("Skip to content", "navigation")]
    [InlineData("Sign in to your Example Times account", "subscription")]
    [InlineData("By signing up, you agree to our terms.", "newsletter")]
    [InlineData("By clicking Sign Me Up, you agree to our terms.", "newsletter")]
    [InlineData("Purchases made through our links may earn us a commission.", "disclosure")]
    [InlineData("View this email in your browser", "newsletter")]
    [InlineData("View all posts by Ana Example", "author")]
    [InlineData("Share this story with your friends", "share")]
    [InlineData("6 min read", "reading time")]
    [InlineData("(Reporting by Ana Example; Editing by Bo Test)", "credits")]
    [InlineData("•", "rule")]
    [InlineData("https://example.com/a/b", "link")]
    [InlineData("24 comments", "comments")]
    [InlineData("Enditem", "end mark")]
    [InlineData("* * *", "rule")]
    public void A_line_of_the_page_is_removed_with_its_reason(string line, string reason)
    {
        var (kept, removed) = Remover.Clean([First, line, Last]);
        Assert.Equal([First, Last], kept);
        var (text, why) = Assert.Single(removed);
        Assert.Equal((line, reason), (text, why));
    }

    [Theory]
    [InlineData("\"Sign up for our militia,\" the leaflet said.")]
    [InlineData("Residents are on terror watch lists, an official said.")]
    [InlineData("The court named the border police as a preferred source of evidence.")]
    [InlineData("Watch towers stand along the river, and read like a list of old wars.")]
    [InlineData("Thousands who follow the group on Twitter cheered the attack.")]
    [InlineData("More from the north were expected to arrive by Friday.")]
    [InlineData("Related families were housed in the same school, aid workers said.")]
    [InlineData("A search of the home turned up two rifles.")]
    [InlineData("Calls for calm")]
    [InlineData("He was 24.")]
    [InlineData("The group shared the video on Facebook, Twitter and Telegram within the hour.")]
    [InlineData("More in custody")]
    [InlineData("Skip to the south bank and you are in another country, the guide said.")]
    [InlineData("Share this road with nobody, the militia told drivers.")]
    [InlineData("Log in to your phone, the recruiter told him, and wait.")]
    [InlineData("The recruiter sent a picture: Two men beside a bridge.")]
    [InlineData("By clicking the link, two clerks let the attackers in.")]
    [InlineData("The drones were developed in partnership with a foreign firm.")]
    [InlineData("The stolen files may contain confidential information on the raid, an official said.")]
    [InlineData("Compiled by the mission, the list names twelve commanders.")]
    [InlineData("An official website of the group showed the hostages.")]
    [InlineData("The attackers asked for a million to unlock this network.")]
    [InlineData("Do you have information on the two men? Then contact the police, the posters say.")]
    [InlineData("- Two men were arrested at the border.")]
    public void A_line_of_the_article_stays(string line)
    {
        var (kept, removed) = Remover.Clean([First, line, Last]);
        Assert.Equal([First, line, Last], kept);
        Assert.Empty(removed);
    }

    [Theory]
    [InlineData("Ana Example", "Ana Example is a reporter in the north.")]
    [InlineData("Ana Example", "Ana is a reporter in the north.")]
    [InlineData("Ana Example and Bo Test", "Ana Example and Bo Test cover the river.")]
    [InlineData("Ana Example, Bo Test", "Bo Test writes about the river.")]
    public void What_introduces_the_authors_above_or_below_the_text_is_left_out(string byline, string note)
    {
        foreach (var lines in new[] { new[] { note, First, Last, Last }, [First, Last, Last, note] })
        {
            var (kept, removed) = Remover.Clean(lines, byline);
            Assert.Equal([First, Last, Last], kept);
            Assert.Equal(new RemovedText(note, "author"), Assert.Single(removed));
        }
    }

    [Theory]
    [InlineData("Example", "Example is a small town on the river.")]
    [InlineData("Example Rights Watch", "Example Rights Watch has documented nine such raids.")]
    [InlineData("Example Rights Watch", "Example Rights Watch was refused entry to the town.")]
    [InlineData("Ana Example", "Ana Ruiz is a trader in the market.")]
    [InlineData("Ana Example", "Ana Example was quoted by nobody else in the town.", "The bridge fell.", "The river rose.", "The mayor left.", "The market closed.")]
    public void Others_are_not_taken_for_authors(string byline, string line, params string[] below)
    {
        string[] lines = [First, Last, line, .. below];
        Assert.Equal(lines, Remover.Clean(lines, byline).Kept);
    }

    [Fact]
    public void What_follows_the_heading_of_a_note_on_the_author_is_left_out()
    {
        var (kept, removed) = Remover.Clean([First, Last, Last, "About the Author", "Ana Example has covered the river since 2009.", "She lives in the north."]);
        Assert.Equal([First, Last, Last], kept);
        Assert.All(removed, line => Assert.Equal("author", line.Reason));
    }

    [Theory]
    [InlineData("You are receiving this email because you signed up on our site.")]
    [InlineData("Our mailing address is:")]
    [InlineData("Unsubscribe")]
    public void From_its_first_line_the_foot_of_a_mailing_is_left_out(string line)
    {
        var (kept, removed) = Remover.Clean([First, Last, Last, line, "Example Watch", "12 River Road", "Example 1000"]);
        Assert.Equal([First, Last, Last], kept);
        Assert.All(removed, removal => Assert.Equal("newsletter", removal.Reason));
    }

    [Fact]
    public void A_foot_that_is_as_long_as_the_text_is_none()
    {
        string[] lines = [First, "Unsubscribe them from the list of allies, the general said.", Last, First];
        Assert.Equal(lines, Remover.Clean(lines).Kept);
    }

    [Fact]
    public void A_sentence_in_a_list_below_promotion_stays()
    {
        var (kept, _) = Remover.Clean([First, Last, "Read the full story", "* Two soldiers were wounded when their truck hit a mine near the river."]);
        Assert.Equal([First, Last, "* Two soldiers were wounded when their truck hit a mine near the river."], kept);
    }

    [Theory]
    [InlineData("Recommended route")]
    [InlineData("Related families")]
    public void A_heading_that_begins_as_a_list_of_links_does_heads_none(string heading)
    {
        string[] lines = [First, heading, "The north bank", "The ferry at night", Last];
        Assert.Equal(lines, Remover.Clean(lines).Kept);
    }

    [Fact]
    public void A_promotion_within_a_paragraph_leaves_its_sentences()
    {
        var (kept, removed) = Remover.Clean([$"{First} Read more: Why the river matters", Last]);
        Assert.Equal([First, Last], kept);
        Assert.Equal("Read more: Why the river matters", Assert.Single(removed).Text);
    }

    [Theory]
    [InlineData("The mayor asked the traders to stay calm.", "Read more: How the militia pays its men", "promotion")]
    [InlineData("\"We saw them run.\"", "Follow our live page for what happens next.", "promotion")]
    [InlineData("Who paid for the bombs?", "Filed under: Markets", "tags")]
    public void A_promotion_that_begins_a_later_sentence_is_found(string sentence, string promotion, string reason)
    {
        var (kept, removed) = Remover.Clean([First, $"{sentence} {promotion}", Last]);
        Assert.Equal([First, sentence, Last], kept);
        var (text, why) = Assert.Single(removed);
        Assert.Equal((promotion, reason), (text, why));
    }

    [Fact]
    public void A_list_of_links_goes_with_its_heading_and_the_article_goes_on_after_it()
    {
        var (kept, removed) = Remover.Clean([First, "Most popular", "- The bridge that nobody guards", "- Seven ways to cook rice", Last]);
        Assert.Equal([First, Last], kept);
        Assert.Equal(3, removed.Count);
    }

    [Fact]
    public void A_heading_after_a_list_of_links_stays()
    {
        var (kept, _) = Remover.Clean([First, "Most popular", "- The bridge that nobody guards", "A town in mourning", Last]);
        Assert.Equal([First, "A town in mourning", Last], kept);
    }

    [Fact]
    public void Headlines_of_other_articles_after_the_end_go_where_promotion_stands_beside_them()
    {
        var (kept, _) = Remover.Clean([First, Last, "Meet the Women Guarding the Northern Bridge", "More stories", "- Why We Chose the River"]);
        Assert.Equal([First, Last], kept);
    }

    [Fact]
    public void A_last_line_without_promotion_beside_it_stays()
    {
        var (kept, _) = Remover.Clean([First, Last, "aex/jd (Example Agency)"]);
        Assert.Equal([First, Last, "aex/jd (Example Agency)"], kept);
    }

    [Fact]
    public void A_reference_section_goes_up_to_the_next_heading_even_at_a_paragraphs_end()
    {
        var (kept, removed) = Remover.Clean([$"{First} ==References==", "* Example, A. (2001)", "== Legacy ==", Last]);
        Assert.Equal([First, "== Legacy ==", Last], kept);
        Assert.Equal(2, removed.Count);
    }

    [Fact]
    public void Comments_go_to_the_end_where_they_look_like_comments()
    {
        var (kept, removed) = Remover.Clean([First, Last, "3 comments", "Reader says:", "I think the mayor is wrong about all of this.", "2 hours ago"]);
        Assert.Equal([First, Last], kept);
        Assert.All(removed, line => Assert.Equal("comments", line.Reason));
    }

    [Fact]
    public void A_caption_between_the_controls_of_a_player_goes_with_them()
    {
        var (kept, _) = Remover.Clean([First, "Video size", "Mayor: 'Enough'", "Share this video", Last]);
        Assert.Equal([First, Last], kept);
    }
}

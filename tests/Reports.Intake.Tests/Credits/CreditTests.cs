using Reports.Intake.Credits;

namespace Reports.Intake.Tests.Credits;

public sealed class CreditTests
{
    [Theory]
    [InlineData("Thursday, January 24, 2019", 2019, 1, 24)]
    [InlineData("24 January 2019", 2019, 1, 24)]
    [InlineData("Published: Jan. 24, 2019", 2019, 1, 24)]
    [InlineData("Published on Thu 24 Jan 2019 10:30 GMT", 2019, 1, 24)]
    [InlineData("2019-01-24", 2019, 1, 24)]
    [InlineData("March 3rd, 2020, 5:30 p.m. EST", 2020, 3, 3)]
    [InlineData("10:15 AM, 5 May 2021", 2021, 5, 5)]
    [InlineData("2 May 2021 (Last updated 3 May 2021)", 2021, 5, 2)]
    public void A_line_that_is_a_date_is_read(string line, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), ArticleDate.OfLine(line));

    [Theory]
    [InlineData("On January 24, 2019, gunmen stormed the hotel.")]
    [InlineData("January 24, 2019 was the deadliest day of the war")]
    [InlineData("Updated rules came into force")]
    [InlineData("31 February 2019")]
    [InlineData("May 2019")]
    public void A_line_that_says_more_is_no_date(string line) => Assert.Null(ArticleDate.OfLine(line));

    [Theory]
    [InlineData("2020-06-21T19:40:00+00:00", 2020, 6, 21)]
    [InlineData("20200621", 2020, 6, 21)]
    [InlineData("Sun, 21 Jun 2020 19:40:00 +0000", 2020, 6, 21)]
    [InlineData("June 21, 2020", 2020, 6, 21)]
    public void Dates_of_metadata_are_read(string value, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), ArticleDate.OfMetadata(value));

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("BY JANE DOE AND JOHN SMITH", "JANE DOE AND JOHN SMITH")]
    [InlineData("By Jane van der Doe and Ali al-Hassan, Associated Press", "Jane van der Doe and Ali al-Hassan, Associated Press")]
    [InlineData("By Jane Doe | 24 January 2019", "Jane Doe")]
    public void A_byline_gives_its_names(string line, string names) => Assert.Equal(names, Byline.OfLine(line));

    [Theory]
    [InlineData("By Friday, the militia had taken the bridge.")]
    [InlineData("By then it was too late")]
    [InlineData("Bystanders John Doe and Jane Smith")]
    [InlineData("By Tuesday")]
    public void Other_lines_that_begin_with_by_are_no_byline(string line) => Assert.Null(Byline.OfLine(line));

    [Theory]
    [InlineData("KANDAHAR, Afghanistan, Oct. 3 (Xinhua) -- Seven men were killed.", "Xinhua")]
    [InlineData("WASHINGTON (AP) — The senator spoke.", "AP")]
    [InlineData("LONDON — The mayor spoke.", null)]
    [InlineData("SAN SALVADOR, 3 JAN 90 -- [REPORT] THE ARMY SAID", null)]
    public void A_dateline_names_its_agency(string paragraph, string? agency) => Assert.Equal(agency, Dateline.Of(paragraph)!.Agency);

    [Theory]
    [InlineData("NATO said on Friday that two soldiers - both Dutch - were killed.")]
    [InlineData("The siege ended — at last.")]
    public void A_sentence_is_no_dateline(string paragraph) => Assert.Null(Dateline.Of(paragraph));

    [Fact]
    public void A_dateline_with_a_year_dates_the_article()
    {
        var document = Reading.Of("SAN SALVADOR, 3 JAN 90 -- [TEXT] THE ARMY HAS REPORTED THAT FIVE PEASANTS WERE KIDNAPPED BY MEN IN THE HILLS.");
        Assert.Equal(new DateOnly(1990, 1, 3), document.Published);
    }

    [Fact]
    public void A_dateline_on_a_line_of_its_own_opens_the_paragraph_after_it()
    {
        var document = Reading.Of("Questions Over Guard's Death Multiply\n\nLONDON —\n\nFor the second time this month the prison service is facing questions.");
        Assert.Equal("LONDON — For the second time this month the prison service is facing questions.", Reading.ParagraphsOf(document)[1]);
    }

    [Fact]
    public void Headline_byline_and_date_are_found_and_only_the_byline_leaves_the_text()
    {
        var document = Reading.Of("Four killed in market blasts\nBy Ana Example\nMonday, 4 May 2020\n\nTwo bombs killed four traders on Monday, the police chief of the city said.");
        Assert.Equal("Four killed in market blasts", document.Title);
        Assert.Equal("Ana Example", document.Byline);
        Assert.Equal(new DateOnly(2020, 5, 4), document.Published);
        Assert.Equal(["Four killed in market blasts", "Monday, 4 May 2020", "Two bombs killed four traders on Monday, the police chief of the city said."], Reading.ParagraphsOf(document));
        Assert.Equal(["By Ana Example"], document.Removed.Select(removed => removed.Text));
    }

    [Fact]
    public void A_headline_is_known_by_the_text_below_its_date_line() =>
        Assert.Equal(
            "Four traders killed and seven others hurt in blasts at market near the river",
            Reading.Of("Four traders killed and seven others hurt in blasts at market near the river\n\nMonday, May 4, 2020\n\n\nTwo bombs killed four traders on Monday, the police chief of the city said.").Title);

    [Theory]
    [InlineData("By Ana Example | Published 14 March 2017")]
    [InlineData("By Ana Example · 14 March 2017")]
    public void A_byline_may_hold_the_date(string line)
    {
        var document = Reading.Of($"Four killed in market blasts\n{line}\n\nTwo bombs killed four traders on Monday, the police chief of the city said.");
        Assert.Equal("Ana Example", document.Byline);
        Assert.Equal(new DateOnly(2017, 3, 14), document.Published);
    }

    [Theory]
    [InlineData("Three killed, two hurt in knife attack", "A man with a knife killed three people on Saturday evening.", true)]
    [InlineData("Army Chief Rebukes Minister Over Raids.", "The head of the army said on Monday that the minister was wrong.", true)]
    [InlineData("A man with a knife killed three people on Saturday.", "He was arrested by two policemen who had heard the shouts.", false)]
    [InlineData("LONDON — The mayor spoke", "He said that nobody had been hurt in the fire at the depot.", false)]
    [InlineData("\"We will find them,\" the minister said.", "He spoke to reporters outside the hospital on Monday night.", false)]
    [InlineData("Three killed in knife attack", null, false)]
    public void Only_an_evident_headline_is_one(string first, string? second, bool evident) => Assert.Equal(evident, Headline.Evident(first, second));
}

using Reports.Analysis.Dates;
using Reports.Analysis.Quantities;
using Reports.Analysis.Tests.Victims;

namespace Reports.Analysis.Tests.Dates;

public sealed class DateFinderTests
{
    private static readonly DateFinder Finder = new(new NumberWords());

    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Written = new(2019, 6, 12);

    [Theory]
    [InlineData("It happened on Nov. 20.", "Nov. 20", "2018-11-20", "2018-11-20")]
    [InlineData("It happened on 10 June.", "10 June", "2019-06-10", "2019-06-10")]
    [InlineData("It happened on 1 March 2016.", "1 March 2016", "2016-03-01", "2016-03-01")]
    [InlineData("It happened on March 1, 2016, in Lund.", "March 1, 2016", "2016-03-01", "2016-03-01")]
    [InlineData("It happened on Monday.", "Monday", "2019-06-10", "2019-06-10")]
    [InlineData("It happened on Wednesday.", "Wednesday", "2019-06-12", "2019-06-12")]
    [InlineData("It happened on Saturday evening.", "Saturday evening", "2019-06-08", "2019-06-08")]
    [InlineData("It happened yesterday.", "yesterday", "2019-06-11", "2019-06-11")]
    [InlineData("It happened last night.", "last night", "2019-06-11", "2019-06-11")]
    [InlineData("It happened today.", "today", "2019-06-12", "2019-06-12")]
    [InlineData("It happened last week.", "last week", "2019-06-03", "2019-06-09")]
    [InlineData("It happened last month.", "last month", "2019-05", "2019-05")]
    [InlineData("It happened last year.", "last year", "2018", "2018")]
    [InlineData("It happened two days ago.", "two days ago", "2019-06-10", "2019-06-10")]
    [InlineData("It happened in April.", "April", "2019-04", "2019-04")]
    [InlineData("It happened in August.", "August", "2018-08", "2018-08")]
    [InlineData("It happened in March 2017.", "March 2017", "2017-03", "2017-03")]
    [InlineData("It happened in 2012.", "2012", "2012", "2012")]
    [InlineData("It happened overnight.", "overnight", "2019-06-11", "2019-06-12")]
    public void Resolves_a_date_against_the_day_of_writing(string text, string words, string earliest, string latest)
    {
        var article = ViolenceReader.Annotate(text);
        var date = Assert.Single(Finder.Find(article, Written));
        Assert.Equal((words, earliest, latest), (article.TextOf(date.FirstToken, date.EndToken), date.Span.Earliest, date.Span.Latest));
    }

    [Theory]
    [InlineData("It happened on Nov. 20.", "--11-20")]
    [InlineData("It happened on Friday.", null)]
    [InlineData("It happened last week.", null)]
    public void Leaves_open_what_no_day_of_writing_tells(string text, string? earliest) =>
        Assert.Equal(earliest, Assert.Single(Finder.Find(ViolenceReader.Annotate(text), null)).Span.Earliest);

    [Theory]
    [InlineData("She may march in the second row.")]
    [InlineData("They sold 2012 pairs.")]
    [InlineData("The sun rose over the town.")]
    [InlineData("It cost 20 crowns.")]
    [InlineData("They launched an overnight raid.")]
    public void Sees_no_date_where_none_is(string text) => Assert.Empty(Finder.Find(ViolenceReader.Annotate(text), Written));

    [Fact]
    public void Takes_the_line_below_the_headline_for_the_day_of_writing()
    {
        var article = ViolenceReader.Annotate("Blast in Lund\n\nThursday, January 24, 2019\n\nA bomb went off on Monday.");
        var dates = Finder.Find(article, null);
        Assert.Equal(DateKind.Dateline, dates[0].Kind);
        Assert.Equal("2019-01-21", dates[1].Span.Earliest);
    }

    [Theory]
    [InlineData("2019-06-01", "2019-06-01", "2019-06-02", "2019-06-02", true)]
    [InlineData("2019-06", "2019-06", "2019-06-02", "2019-06-02", false)]
    [InlineData("2018", "2018", "2019-06-02", "2019-06-02", true)]
    [InlineData("--11-20", "--11-20", "--10-31", "--10-31", true)]
    [InlineData("--11-20", "--11-20", "2019-06-02", "2019-06-02", false)]
    [InlineData(null, null, "2019-06-02", "2019-06-02", false)]
    public void Knows_which_dates_exclude_each_other(string? earliest, string? latest, string otherEarliest, string otherLatest, bool excludes) =>
        Assert.Equal(excludes, new DaySpan(earliest, latest).Excludes(new DaySpan(otherEarliest, otherLatest)));
}

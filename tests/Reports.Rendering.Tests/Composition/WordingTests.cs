using Reports.Briefings;
using Reports.Rendering.Composition;

namespace Reports.Rendering.Tests.Composition;

public sealed class WordingTests
{
    // A type without wording of its own would print as it is named in the code: "VehicleRamming".
    [Fact]
    public void Every_type_of_incident_is_told_in_words()
    {
        var words = Enum.GetValues<IncidentType>().Select(Wording.Of).ToList();

        Assert.Distinct(words);
        Assert.All(words, told => Assert.Matches("^[A-Z][a-z]+(?: [a-z]+)*$", told));
    }

    [Theory]
    [InlineData("2015-11-20", "2015-11-20", "20 November 2015", "day")]
    [InlineData("2015-11", "2015-11", "November 2015", "month")]
    [InlineData("2015", "2015", "2015", "year")]
    [InlineData("--11-20", "--11-20", "20 November (year not stated)", "day, year not stated")]
    [InlineData("--02-29", "--02-29", "29 February (year not stated)", "day, year not stated")]
    [InlineData("--06", "--06", "June (year not stated)", "month, year not stated")]
    [InlineData("2003", "2006", "2003 – 2006", "span")]
    [InlineData(null, "2006", "until 2006", "span")]
    [InlineData("2003-01", null, "since January 2003", "span")]
    [InlineData(null, null, "long ago", "no calendar date")]
    [InlineData("nonsense", "nonsense", "nonsense", "day")]
    public void Dates_are_told_as_exactly_as_they_are_known(string? earliest, string? latest, string words, string precision)
    {
        var date = new IncidentDate("long ago", earliest, latest);
        Assert.Equal(words, DateWording.Of(date));
        Assert.Equal(precision, DateWording.Precision(date));
    }

    [Theory]
    [InlineData("2015-02", "2015-02", 28)]
    [InlineData("2016", "2016", 366)]
    [InlineData("2015-11-20", "2015-11-20", 1)]
    public void Imprecise_dates_span_days(string earliest, string latest, int days)
    {
        var (first, last) = DateWording.Days(new("", earliest, latest))!.Value;
        Assert.Equal(days, last - first + 1);
    }

    [Theory]
    [InlineData("--11-20", "--11-20")]
    [InlineData("2015", "2014")]
    [InlineData("nonsense", null)]
    public void Dates_without_a_year_or_sense_have_no_place_on_an_axis(string earliest, string? latest) => Assert.Null(DateWording.Days(new("", earliest, latest)));

    [Theory]
    [InlineData(20, 20, CountQualifier.Exact, "Twenty", "20")]
    [InlineData(9, null, CountQualifier.AtLeast, "at least 9", "at least 9")]
    [InlineData(9, null, CountQualifier.AtLeast, "more than 9", "more than 9")]
    [InlineData(100, null, CountQualifier.AtLeast, "exceeded 100", "more than 100")]
    [InlineData(null, 10, CountQualifier.AtMost, "fewer than 10", "at most 10")]
    [InlineData(20, 30, CountQualifier.Range, "20 to 30", "20–30")]
    [InlineData(null, 3000, CountQualifier.Approximate, "nearly 3,000", "nearly 3,000")]
    [InlineData(null, 3000, CountQualifier.Approximate, "a figure that comes near to three thousand", "about 3,000")]
    [InlineData(24, null, CountQualifier.Approximate, "dozens", "dozens")]
    [InlineData(null, null, CountQualifier.Approximate, "", "not counted")]
    public void Figures_keep_their_hedges(int? minimum, int? maximum, CountQualifier qualifier, string text, string words) =>
        Assert.Equal(words, CountWording.Of(new(minimum, maximum, qualifier, text)));

    [Theory]
    [InlineData("ML", "Mali")]
    [InlineData("ru", "Russia")]
    [InlineData("ZZ", "ZZ")]
    [InlineData(null, null)]
    public void Countries_have_names(string? code, string? name) => Assert.Equal(name, Countries.Name(code));

    [Theory]
    [InlineData(20, new[] { 6, 3, 1 }, 10)]
    [InlineData(10, new[] { 6, 4 }, 0)]
    [InlineData(9, new[] { 6, 4 }, null)]
    public void Remainder_is_what_exact_parts_leave(int total, int[] parts, int? remainder) =>
        Assert.Equal(remainder, Toll.Remainder(Count.Exactly(total, ""), parts.Select(part => Part(Count.Exactly(part, "")))));

    [Fact]
    public void Remainder_of_hedged_parts_is_not_told() =>
        Assert.Null(Toll.Remainder(Count.Exactly(20, ""), [Part(new(5, null, CountQualifier.AtLeast, "at least 5"))]));

    private static VictimGroup Part(Count count) => new() { Id = "v", Outcome = Outcome.Killed, Count = count, Scope = VictimScope.Part, Category = VictimCategory.Civilian, Evidence = [] };
}

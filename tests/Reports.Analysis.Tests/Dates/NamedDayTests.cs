using Reports.Analysis.Dates;
using Reports.Analysis.Quantities;
using Reports.Analysis.Tests.Victims;

namespace Reports.Analysis.Tests.Dates;

public sealed class NamedDayTests
{
    [Theory]
    [InlineData("The soldiers shot 13 people on Bloody Sunday.", 0)]
    [InlineData("Shops opened early on Black Friday.", 0)]
    [InlineData("The soldiers shot 13 people on Sunday.", 1)]
    public void A_name_that_a_day_once_got_is_no_date(string text, int dates) =>
        Assert.Equal(dates, new DateFinder(new NumberWords()).Find(ViolenceReader.Annotate(text), new DateOnly(2019, 6, 12)).Count);
}

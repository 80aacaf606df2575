using Reports.Analysis.Entities;

namespace Reports.Analysis.Tests.Entities;

public sealed class AcronymTests
{
    [Theory]
    [InlineData("United Nations", "UN", true)]
    [InlineData("United Nations", "U.N.", true)]
    [InlineData("Movement for the Liberation of the Coast", "MLC", true)]
    [InlineData("al-Qaeda in the Islamic Maghreb", "AQIM", false)]
    [InlineData("National Front", "NFP", false)]
    [InlineData("Bank", "B", false)]
    public void Fits_initials_to_names(string name, string acronym, bool fits) => Assert.Equal(fits, Acronym.Fits(name, acronym));
}

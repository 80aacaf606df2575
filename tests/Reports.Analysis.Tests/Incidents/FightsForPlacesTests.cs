using Reports.Analysis.Tests.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Incidents;

/// <summary>Forces and armed groups fight for towns and bases: incidents, though nobody is told to have come to harm.</summary>
public sealed class FightsForPlacesTests
{
    [Theory]
    [InlineData("Tikrit has been liberated from the militants, the minister said on Tuesday.", "Tikrit")]
    [InlineData("Government troops recaptured three villages from the rebels near Kirkuk on Monday.", "Kirkuk")]
    [InlineData("Rebel fighters captured the town of Palmyra on Sunday.", "Palmyra")]
    [InlineData("Militants overran the town of Bama on Sunday after days of fighting.", "Bama")]
    [InlineData("The army tried to retake Kunduz from the rebels on Friday.", "Kunduz")]
    [InlineData("Government forces launched an offensive on Thursday to retake the town of Sinjar from the militants.", "Sinjar")]
    [InlineData("The fall of Sinjar to the militants shocked the country.", "Sinjar")]
    [InlineData("The minister welcomed the liberation of Sinjar from the jihadists.", "Sinjar")]
    [InlineData("Troops took full control of Mosul airport from the insurgents on Friday.", "Mosul")]
    public void Are_clashes(string text, string place)
    {
        var incident = Assert.Single(ViolenceReader.Read(text).Incidents.Incidents);
        Assert.Equal((IncidentType.Clash, place), (incident.Type, incident.Place?.Text));
    }

    [Theory]
    [InlineData("The fight against the militants goes on, the minister said. We will not rest until all of Iraq has been liberated.")]
    [InlineData("The party celebrated the liberation of women in Lima on Friday.")]
    [InlineData("The soldier was captured in Mosul in 2005.")]
    [InlineData("Troops captured two rebels in the town of Bama.")]
    [InlineData("The Democrats took control of the city council from their rivals on Tuesday.")]
    [InlineData("Police seized the car of a lawyer in Lima.")]
    [InlineData("The candidates went to Ohio for the battle for voters.")]
    public void Are_not_arrests_votes_and_wishes(string text) => Assert.Empty(ViolenceReader.Read(text).Incidents.Incidents);

    [Fact]
    public void A_strike_of_another_day_is_an_event_of_its_own()
    {
        const string Text = "On Dec. 6th, soldiers attempted to seize a hospital complex in Mosul from militant fighters. They fell back.\n\nOn Dec. 7th, the soldiers asked for help. Aircraft conducted a strike on the building.";
        Assert.Equal([(IncidentType.Clash, "--12-06"), (IncidentType.Airstrike, "--12-07")], ViolenceReader.Read(Text).Incidents.Incidents.Select(i => (i.Type, i.Date?.Earliest)));
    }

    [Fact]
    public void Air_strikes_that_help_are_not_the_fight() =>
        Assert.Equal(IncidentType.Clash, Assert.Single(ViolenceReader.Read("Troops backed by air strikes captured the town of Sinjar from the militants on Thursday.").Incidents.Incidents).Type);
}

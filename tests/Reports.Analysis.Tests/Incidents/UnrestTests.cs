using Reports.Analysis.Tests.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Incidents;

/// <summary>Harm that protests, riots and confrontations bring, of which no word tells as of an attack.</summary>
public sealed class UnrestTests
{
    [Theory]
    [InlineData("About 80 people have died in two months of street protests in Odrin.", "80..80")]
    [InlineData("Three students were killed during the demonstrations in Odrin on Friday.", "3..3")]
    public void Deaths_in_protests_are_an_incident(string text, string killed)
    {
        var incident = Assert.Single(ViolenceReader.Read(text).Incidents.Incidents);
        Assert.Equal(IncidentType.Clash, incident.Type);
        Assert.Equal(killed, ViolenceReader.Bounds(incident.Killed));
    }

    [Theory]
    [InlineData("A confrontation between students and police in Odrin has left at least one student injured.", "1..")]
    [InlineData("Six officers were hurt in rioting in Odrin on Sunday.", "6..6")]
    public void So_are_injuries_in_a_confrontation(string text, string wounded)
    {
        var incident = Assert.Single(ViolenceReader.Read(text).Incidents.Incidents);
        Assert.Equal(IncidentType.Clash, incident.Type);
        Assert.Equal(wounded, ViolenceReader.Bounds(incident.Wounded));
    }

    [Theory]
    [InlineData("Thousands marched in protests in Odrin on Friday.")]
    [InlineData("The confrontation between the two ministers over the budget went on.")]
    [InlineData("The singer died on Friday, a year after the protests.")]
    public void Without_harm_they_are_none(string text) => Assert.Empty(ViolenceReader.Read(text).Incidents.Incidents);

    [Fact]
    public void The_toll_of_months_is_not_that_of_a_day()
    {
        var incidents = ViolenceReader.Read("Gunmen killed seven demonstrators in Odrin on Friday. About 80 people have died in two months of street protests in Odrin.").Incidents.Incidents;
        Assert.Equal("7..7", ViolenceReader.Bounds(incidents[0].Killed));
        Assert.Equal("80..80", ViolenceReader.Bounds(incidents[1].Killed));
    }

    [Fact]
    public void Dead_of_both_sides_make_a_clash()
    {
        var incident = Assert.Single(ViolenceReader.Read("Officials said that the operation killed 139 insurgents. At least 10 soldiers died, and 97 civilians were killed.").Incidents.Incidents);
        Assert.Equal(IncidentType.Clash, incident.Type);
        Assert.Equal("107..", ViolenceReader.Bounds(incident.Killed));
    }

    [Fact]
    public void Many_dead_of_an_attack_of_unstated_means_are_a_mass_killing()
    {
        var incident = Assert.Single(ViolenceReader.Read("The attack in Odrin, in which 84 people were killed, came two days before the vote.").Incidents.Incidents);
        Assert.Equal(IncidentType.MassKilling, incident.Type);
        Assert.Equal("Attack in Odrin", incident.Name);
    }

    [Fact]
    public void Hostages_make_a_hostage_taking() =>
        Assert.Equal(IncidentType.HostageTaking, ViolenceReader.Read("In 1995 the rebels seized hundreds of hostages in hospitals in Odrin. Scores died in the attacks.").Incidents.Incidents[0].Type);

    [Fact]
    public void Bodies_found_are_the_dead_of_a_killing()
    {
        var incident = Assert.Single(ViolenceReader.Read("The bodies of 70 civilians were found in a village near Odrin on Monday. Militants killed them, the governor said.").Incidents.Incidents);
        Assert.Equal("70..70", ViolenceReader.Bounds(incident.Killed));
    }
}

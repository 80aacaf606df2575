using Reports.Briefings;

namespace Reports.Analysis.Tests.Ranking;

public sealed class DeedsOfVictimsTests
{
    private const string Strike = "Moonish forces killed General Ali Reza, the leader of the Moon Brigades, in an airstrike in Odrin on Friday. ";

    [Theory]
    [InlineData("Reza was accused of the murder of hundreds of villagers.", "Ali Reza")]
    [InlineData("The mayor blamed the Moon Brigades for attacks on villages.", "Moon Brigades")]
    public void What_the_dead_and_their_group_are_accused_of_is_not_the_event_that_befell_them(string text, string name)
    {
        var record = Read(Strike + text);

        Assert.Equal(["Ali Reza"], record.Victims.SelectMany(group => group.Names));
        Assert.Null(Assert.Single(Named(record, name).Roles, role => role.Role != RoleKind.Target).Incident);
    }

    [Fact]
    public void Who_is_accused_of_the_event_and_was_not_harmed_keeps_it()
    {
        var record = Read("Gunmen killed General Ali Reza in Odrin on Friday. The mayor blamed the Taliban for the attack.");

        Assert.Equal(record.Incidents[0].Id, Assert.Single(Named(record, "Taliban").Roles).Incident);
    }

    private static Briefing Read(string text) =>
        new BriefingEngine().Analyze(new SourceDocument { Id = new string('0', 64), Name = "a.txt", MediaType = "text/plain", Text = text });

    private static Actor Named(Briefing record, string name) => record.Actors.Single(actor => actor.Name == name || actor.Aliases.Contains(name));
}

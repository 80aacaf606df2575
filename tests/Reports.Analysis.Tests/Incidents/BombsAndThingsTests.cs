using Reports.Analysis.Tests.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Incidents;

/// <summary>Bombs that hit or were put somewhere, shots at somebody, and what attackers did to things, though nobody was hurt.</summary>
public sealed class BombsAndThingsTests
{
    [Theory]
    [InlineData("A bomb partly destroyed a school in Odrin on Tuesday night.", IncidentType.Bombing)]
    [InlineData("A car bomb badly damaged a police station in Odrin on Tuesday.", IncidentType.Bombing)]
    [InlineData("A bank in Odrin was wrecked by a powerful bomb on Tuesday.", IncidentType.Bombing)]
    [InlineData("A clinic was hit by a missile fired by a military plane on Monday.", IncidentType.Airstrike)]
    [InlineData("A market in Odrin was damaged by two rockets on Monday.", IncidentType.ArmedAssault)]
    [InlineData("Rebels placed sticks of dynamite in four shops in Odrin on Tuesday.", IncidentType.Bombing)]
    [InlineData("A bomb was planted under a judge's car in Odrin on Tuesday.", IncidentType.Bombing)]
    [InlineData("Rebels dynamited two power pylons near Odrin on Tuesday.", IncidentType.Bombing)]
    [InlineData("Guerrillas destroyed ten power towers near Odrin on Tuesday.", IncidentType.Sabotage)]
    [InlineData("Militants torched three buses near Odrin on Tuesday.", IncidentType.Arson)]
    [InlineData("Armed men seized a radio station in Odrin on Tuesday.", IncidentType.ArmedAssault)]
    [InlineData("A soldier fired a rifle at a woman in Odrin on Monday.", IncidentType.ArmedAssault)]
    [InlineData("The mayor's house in Odrin was machine-gunned by unknown persons on Tuesday.", IncidentType.ArmedAssault)]
    public void Are_incidents(string text, IncidentType type) => Assert.Equal(type, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Type);

    [Theory]
    [InlineData("A fire destroyed a school in Odrin on Tuesday.")]
    [InlineData("A storm destroyed ten power towers near Odrin on Tuesday.")]
    [InlineData("Police seized a house in Odrin on Tuesday.")]
    [InlineData("The striker fired two shots at goal in Odrin on Tuesday.")]
    [InlineData("Police fired warning shots into the air in Odrin on Tuesday.")]
    [InlineData("Gardeners placed flowers in four shops in Odrin on Tuesday.")]
    public void Are_not_fires_storms_searches_and_games(string text) => Assert.Empty(ViolenceReader.Read(text).Incidents.Incidents);

    [Fact]
    public void A_bomb_told_of_before_starts_no_event_of_its_own() =>
        Assert.Single(ViolenceReader.Read("A bomb exploded in an office in Odrin, killing three people. The bomb was placed at the entrance and went off on a Friday afternoon.").Incidents.Incidents);
}

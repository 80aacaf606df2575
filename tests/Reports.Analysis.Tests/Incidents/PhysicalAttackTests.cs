using Reports.Analysis.Tests.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Incidents;

/// <summary>Attacks on somebody's body, told as facts, of which no harm is told.</summary>
public sealed class PhysicalAttackTests
{
    [Theory]
    [InlineData("The mayor was attacked in Reno on Friday by a man with a knife.", IncidentType.Stabbing)]
    [InlineData("A man attacked two women with a hammer in a park in Leeds.", IncidentType.Other)]
    [InlineData("A priest was attacked with a knife at a church in Lima on Sunday.", IncidentType.Stabbing)]
    [InlineData("The embassy was attacked by a mob in Lima on Tuesday.", IncidentType.Other)]
    [InlineData("A nurse was attacked outside her home in Leeds on Friday.", IncidentType.Other)]
    [InlineData("A man attacked a nurse at a hospital in Leeds on Friday.", IncidentType.Other)]
    [InlineData("A grenade was thrown at the home of a councillor in Lima.", IncidentType.ArmedAssault)]
    [InlineData("A man threw a petrol bomb into a mosque in Lima on Friday.", IncidentType.Arson)]
    [InlineData("Panov was jailed for life on Friday for driving his car into a crowd in Leeds.", IncidentType.VehicleRamming)]
    public void Are_incidents(string text, IncidentType type) => Assert.Equal(type, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Type);

    [Theory]
    [InlineData("A reporter was attacked on Twitter by the president on Friday.")]
    [InlineData("The minister was attacked in the newspapers on Friday for his handling of the strike.")]
    [InlineData("A swimmer was attacked by a shark off Lima on Friday.")]
    [InlineData("A dog attacked a boy in Leeds on Friday.")]
    [InlineData("The keeper was attacked by two forwards in Leeds on Saturday.")]
    [InlineData("The senator attacked the mayor in Leeds on Friday.")]
    [InlineData("The mayor was attacked by the senator in Leeds on Friday.")]
    [InlineData("Farmers threw eggs at a minister in Lima on Friday.")]
    [InlineData("A lorry crashed its trailer into a crowd barrier in Leeds on Friday.")]
    public void Are_not_words_games_and_animals(string text) => Assert.Empty(ViolenceReader.Read(text).Incidents.Incidents);

    [Theory]
    [InlineData("The embassy was attacked by a mob in Lima on Tuesday, and a guard was hurt.", "Attack in Lima")]
    [InlineData("A clerk was murdered in Lima on Tuesday.", "Killing in Lima")]
    public void Are_not_headed_as_killings(string text, string name) => Assert.Equal(name, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Name);
}

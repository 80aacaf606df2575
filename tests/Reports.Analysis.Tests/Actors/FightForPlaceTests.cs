namespace Reports.Analysis.Tests.Actors;

/// <summary>Who takes a place from whom, and who helps those who fight for it.</summary>
public sealed class FightForPlaceTests
{
    [Theory]
    [InlineData("Moonish Security Forces attempted to seize a school from ISIL fighters in Odrin.", "ISIL: Target Fact; Moonish Security Forces: Responder Fact")]
    [InlineData("The army captured the town of Odrin from Boko Haram on Sunday.", "Boko Haram: Target Fact; army: Responder Fact")]
    [InlineData("Odrin was recaptured from Boko Haram on Sunday.", "Boko Haram: Target Fact")]
    [InlineData("The army plans to capture the town of Odrin from Boko Haram.", "")]
    [InlineData("The army never captured the town of Odrin from Boko Haram.", "")]
    [InlineData("The club took the title from Boko Town.", "")]
    [InlineData("Odrin has been liberated after its occupation by the terrorist group ISIL.", "ISIL: Perpetrator Fact")]
    public void Those_who_lose_it_are_the_target(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("The Royal Air Force and other Coalition forces provided vital air support for local troops.", "Coalition forces: Supporter Fact; Royal Air Force: Supporter Fact")]
    [InlineData("Hezbollah fighters helped government forces on the road.", "Hezbollah: Supporter Fact")]
    [InlineData("The charity provided support for local troops.", "")]
    [InlineData("The government supports police officers.", "")]
    public void Armed_help_makes_a_supporter(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("Royal Air Force Typhoons destroyed an ISIL command post.", "ISIL: Target Fact; Royal Air Force: Perpetrator Fact")]
    [InlineData("Russian jets destroyed an ISIL command post near Odrin.", "ISIL: Target Fact; Russia: Perpetrator Fact")]
    [InlineData("Police destroyed an ISIL flag.", "Police: Responder Fact")]
    public void Whose_things_an_air_force_destroys_is_its_target(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("Boko Haram and al-Shabaab have fought each other in the desert since May.")]
    [InlineData("Boko Haram (BH), which is loyal to nobody, and al-Shabaab have fought each other in the desert since May.")]
    public void Groups_that_fight_each_other_both_do(string text) => Assert.Equal("Boko Haram: Perpetrator Fact; al-Shabaab: Perpetrator Fact", Sorted(text));

    private static string Sorted(string text) => string.Join("; ", ActorsOf.Roles(text).Split("; ").Order(StringComparer.Ordinal));
}

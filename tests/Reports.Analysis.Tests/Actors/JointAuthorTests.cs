namespace Reports.Analysis.Tests.Actors;

/// <summary>Those who are held to have done a deed together, those on whose orders it was done, and attackers who tell of it as their own.</summary>
public sealed class JointAuthorTests
{
    [Theory]
    [InlineData("The army and the rebels are blamed for the massacre of 12 villagers.", "army: Perpetrator Accused; rebels: Perpetrator Accused")]
    [InlineData("The soldiers and the police are responsible for the massacre.", "soldiers: Perpetrator Fact; police: Perpetrator Fact")]
    [InlineData("A talk between the mayor and the police is blamed for the delay of the trial.", "")]
    public void Of_two_subjects_both_are(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The senator was killed on the orders of the Odrin Cartel.", "Odrin Cartel: Planner Fact")]
    [InlineData("The killing was investigated after a review on the orders of the Odrin Cartel.", "")]
    [InlineData("Suspicion fell on the Taliban after the bombing.", "Taliban: Perpetrator Suspected")]
    public void On_whose_orders_and_under_whose_suspicion(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The rebels said they had killed two soldiers.", "rebels: ClaimedResponsibility Claimed")]
    [InlineData("Guerrillas announced on Monday that they had kidnapped two engineers.", "Guerrillas: ClaimedResponsibility Claimed")]
    [InlineData("The Odrin Liberation Brigades said it had shot the mayor.", "Odrin Liberation Brigades: ClaimedResponsibility Claimed")]
    [InlineData("Villagers said they had killed two snakes.", "")]
    public void Attackers_without_a_known_name_claim_too(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The guerrilla group Pale Dawn killed two officers.", "Pale Dawn: Perpetrator Fact")]
    [InlineData("Police said that urban cells of the Pale Dawn Front planted a bomb in a shop.", "Pale Dawn Front: Perpetrator Fact")]
    public void What_the_text_calls_a_group_is_one(string text, string expected) => Assert.Contains(expected, ActorsOf.Roles(text), StringComparison.Ordinal);
}

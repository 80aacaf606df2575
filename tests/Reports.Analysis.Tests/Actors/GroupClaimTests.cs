namespace Reports.Analysis.Tests.Actors;

/// <summary>What an armed group says of an attack, and what is said of those who made it.</summary>
public sealed class GroupClaimTests
{
    [Theory]
    [InlineData("The Taliban said the attack was in retaliation for a raid.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("The Taliban said that the bombing was carried out to avenge a commander.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("The New People's Army admitted killing the two soldiers.", "New People's Army: ClaimedResponsibility Claimed")]
    [InlineData("The FMLN reported that urban commandos attacked the barracks.", "FMLN: ClaimedResponsibility Claimed; urban commandos: Perpetrator Claimed")]
    [InlineData("The FMLN reports that soldiers attacked a bridge.", "soldiers: Perpetrator Accused")]
    [InlineData("Hours after a bomb killed nine people, Boko Haram said its fighters had carried it out.", "Boko Haram: ClaimedResponsibility Claimed; fighters: Perpetrator Claimed")]
    [InlineData("Boko Haram said it was holding three sailors.", "Boko Haram: ClaimedResponsibility Claimed")]
    [InlineData("Boko Haram said it was holding talks.", "")]
    [InlineData("A bomb killed nine people in Odrin. Boko Haram claimed it on a website.", "Boko Haram: ClaimedResponsibility Claimed")]
    [InlineData("A bomb killed nine people in Odrin. Boko Haram claimed it was innocent.", "")]
    [InlineData("Boko Haram, a faction of the movement, and the Islamic State both claimed that attack.", "Boko Haram: ClaimedResponsibility Claimed; Islamic State: ClaimedResponsibility Claimed")]
    [InlineData("After clashes with Boko Haram, police fled, and the Islamic State claimed that attack.", "Islamic State: ClaimedResponsibility Claimed")]
    [InlineData("Boko Haram and the Islamic State both claimed that attack.", "Boko Haram: ClaimedResponsibility Claimed; Islamic State: ClaimedResponsibility Claimed")]
    [InlineData("Authorities accuse the ELN guerrilla group of a wave of attacks on a pipeline.", "ELN: Perpetrator Accused")]
    [InlineData("Ivo Panov admitted killing the two soldiers.", "Ivo Panov: Perpetrator Claimed")]
    public void Who_gives_the_reason_claims_the_attack(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The Taliban said the attack was a crime.")]
    [InlineData("The Taliban said the attack was not in retaliation for a raid.")]
    [InlineData("A witness said the attack was in retaliation for a raid.")]
    [InlineData("The Taliban said the Israeli attack was in revenge for a raid.")]
    public void Who_only_speaks_of_it_does_not(string text) => Assert.DoesNotContain("Claimed", ActorsOf.Roles(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The gunmen who attacked the bus belong to the Taliban, the minister said.", "Taliban: Perpetrator Accused")]
    [InlineData("Gunmen attacked the bus. The gunmen were members of the Taliban.", "Taliban: Perpetrator Suspected")]
    [InlineData("The governor blamed the Taliban, but the group denied involvement.", "Taliban: Perpetrator Accused, Perpetrator Denied")]
    public void The_group_of_those_who_did_it_is_held_to_have(string text, string expected) => Assert.Contains(expected, ActorsOf.Roles(text), StringComparison.Ordinal);
}

namespace Reports.Analysis.Tests.Actors;

public sealed class NamedSuspectTests
{
    [Theory]
    [InlineData("Ivo Panov, aged 28, appeared in Odrin District Court on Monday, charged with the murder of two guards.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Ivo Panov, 28, appeared in court charged with murder.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Prosecutors filed a charge of murder against Ivo Panov.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("The murder case against Ivo Panov opens in May.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Ivo Panov faces nine charges of murder.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("The guard was shot on Friday by a prisoner, suspected to be 23-year-old Ivo Panov.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("The guard was shot at the depot, at roughly 2am local time (0100 UTC) on Friday, by a prisoner, suspected to be Ivo Panov.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("Police repeated the suspect's name, Ivo Panov, several times.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("One of the suspects is named in media reports as Ivo Panov.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("Police identified the gunman as Ivo Panov.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Ivo Panov, the suspect, lived in Odrin.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("Ivo Panov, the suspect's lawyer, lived in Odrin.", "")]
    [InlineData("The suspect, Ivo Panov, lived in Odrin.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("Ivo Panov is accused of killing nine people.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Ivo Panov and Luis Mora stayed in prison as they were charged with the murder of two guards.", "Ivo Panov: Perpetrator Accused; Luis Mora: Perpetrator Accused")]
    [InlineData("Ivo Panov was charged with complicity in the murder of two guards.", "Ivo Panov: Supporter Accused")]
    [InlineData("Ivo Panov is accused of crossing the border and shooting and killing two people.", "Ivo Panov: Perpetrator Accused")]
    public void A_suspect_with_a_name_is_found_and_stays_a_suspect(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("Prosecutors dropped a charge of fraud against Ivo Panov.")]
    [InlineData("Ivo Panov faces the river.")]
    [InlineData("Neither Ivo Panov nor Luis Mora was tried for the bombing of the mill.")]
    [InlineData("Ivo Panov, suspected to be ill, stayed at home.")]
    [InlineData("The bank's name, Panov Brothers, stayed.")]
    [InlineData("Ivo Panov appeared in a film, praised by critics.")]
    public void Peaceful_charges_and_names_make_nobody_a_suspect(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Theory]
    [InlineData("Ivo Panov, aged 28, appeared in Odrin District Court on Monday, charged with the murder of two guards.", "Ivo Panov Charged")]
    [InlineData("Prosecutors filed a charge of murder against Ivo Panov.", "Ivo Panov Charged")]
    [InlineData("A possible charge of murder against Ivo Panov carries a life sentence.", "Ivo Panov Charged?")]
    public void Whoever_is_charged_has_that_status(string text, string expected) => Assert.Equal(expected, ActorsOf.Statuses(text));

    [Theory]
    [InlineData("The detective had suspected Ivo Panov of being involved in the attack.", "Ivo Panov")]
    [InlineData("Ann Moon suspected Ivo Panov of killing the guard.", "Ivo Panov")]
    public void Whoever_suspects_another_is_no_suspect(string text, string other) =>
        Assert.DoesNotContain(ActorsOf.Text(text), a => a.Name != other && a.Roles.Count > 0);

    [Theory]
    [InlineData("Ivo Panov, wanted for two bombings, was arrested on Monday.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("Four men, including Ivo Panov and Luis Mora, have been charged over the bombing.", "Four men: Perpetrator Accused; Ivo Panov: Perpetrator Accused; Luis Mora: Perpetrator Accused")]
    [InlineData("Three officers, among them Colonel Ivo Panov, were accused of the murder of six priests.", "Three officers: Perpetrator Accused; Ivo Panov: Perpetrator Accused")]
    [InlineData("The man suspected of stabbing two people on Monday is Ivo Panov, 23, from Odrin.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("Ivo Panov is serving a life sentence for killing nine people.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("The man suspected of stabbing two people on Monday is a cousin of Ivo Panov.", "man: Perpetrator Suspected")]
    public void Is_named_beside_the_charge(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Fact]
    public void Is_not_accused_by_those_who_shot_him() =>
        Assert.Null(Assert.Single(ActorsOf.Text("Ivo Panov, accused of two bombings, was shot dead by police."), a => a.Name == "Ivo Panov").Roles.First(r => r.Role == Briefings.RoleKind.Perpetrator).By);
}

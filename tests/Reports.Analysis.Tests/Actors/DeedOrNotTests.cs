namespace Reports.Analysis.Tests.Actors;

/// <summary>What makes a deed of violence, and what only stands beside one.</summary>
public sealed class DeedOrNotTests
{
    [Theory]
    [InlineData("Ivo Panov, whom the opposition accused of ordering the murder of the mayor, fled.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("The party has accused Ivo Panov of ordering the murder of the mayor.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("The minister accused the army of having killed nine farmers.", "army: Perpetrator Accused")]
    [InlineData("The minister accused the army of being behind the bombing.", "army: Perpetrator Accused")]
    [InlineData("Ivo Panov is accused of crossing the border and shooting two guards.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("The minister accused the army of being too soft in fighting the rebels.", "")]
    [InlineData("The minister accused the police of having ties to those who killed the guards.", "")]
    [InlineData("Ivo Panov was accused of neglecting his duty during the attack.", "")]
    [InlineData("ETA planted the bomb but blamed the government for not heeding its warnings.", "ETA: Perpetrator Fact")]
    [InlineData("A strike by farmers closed the roads.", "")]
    [InlineData("A member of the Sun Militia was arrested and charged with plotting to kidnap the governor.", "member of the Sun Militia: Perpetrator Accused")]
    [InlineData("Ivo Panov was accused of inciting the murder of the mayor.", "Ivo Panov: Supporter Accused")]
    [InlineData("Police blamed the Moon Party for cooperating with ETA in the bombing.", "Moon Party: Supporter Accused")]
    [InlineData("The attackers killed nine people. Police suspect the attackers of the bombing of a school too.", "attackers: Perpetrator Fact")]
    [InlineData("Police blamed the Moon Party (MP) of cooperating with ETA in the bombing.", "Moon Party: Supporter Accused")]
    [InlineData("Nine guards were killed, prompting Russian airstrikes.", "Russia: Perpetrator Fact")]
    public void An_accusation_is_of_violence_or_gives_no_role(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("Police raided five farms of the drug baron on Monday.", "Police: Responder Fact")]
    [InlineData("The offensive launched by the government against the drug cartels drove their leaders abroad.", "government: Responder Fact")]
    [InlineData("The army's raids on the farms of the drug traffickers went on.", "army: Responder Fact")]
    [InlineData("Police detonated the device in a field.", "Police: Responder Fact")]
    [InlineData("The army raided the town and killed nine farmers.", "army: Perpetrator Fact")]
    [InlineData("The army launched an offensive on the town.", "army: Perpetrator Fact")]
    [InlineData("Masked men raided five farms on Monday.", "Masked men: Perpetrator Fact")]
    public void A_force_at_its_work_responds(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The country will not support a regime that bombs its people.")]
    [InlineData("He spoke of gangs who murder travellers.")]
    [InlineData("Police guard the roads to prevent attacks by the Taliban.")]
    [InlineData("Troops were sent to deter further raids by gunmen.")]
    [InlineData("Stay at home, for the shops could be looted by the rebels.")]
    [InlineData("The rebels may attack the town.")]
    public void What_somebody_is_like_or_might_do_is_no_deed(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Theory]
    [InlineData("He spoke of gangs who murdered two travellers.", "gangs: Perpetrator Fact")]
    [InlineData("Police foiled the attack by gunmen.", "gunmen: Perpetrator Fact")]
    [InlineData("The rebels may have attacked the town.", "rebels: Perpetrator Possible")]
    [InlineData("The attack could have been carried out by the Taliban.", "Taliban: Perpetrator Possible")]
    public void What_was_or_may_have_been_done_is(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("This brings to eight the number of students kidnapped in May.")]
    [InlineData("No group or individual has claimed responsibility for the bombing.")]
    [InlineData("The army admitted to only three soldiers wounded.")]
    [InlineData("Four teenagers shot at a party in Odrin.")]
    [InlineData("Two women took part in a march protesting the murder of the mayor.")]
    [InlineData("The mayor took part in talks where the bombing was condemned.")]
    public void The_counted_and_the_bystanders_are_no_authors(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Theory]
    [InlineData("The Moon Front kidnapped Ivo Panov and sentenced him to death.", "Moon Front: Perpetrator Fact")]
    [InlineData("The Moon Movement ambushed a convoy.", "Moon Movement: Perpetrator Fact")]
    [InlineData("Members of the 8th Front of the Sun Brigades bombed a bridge.", "Members of the 8th Front of the Sun Brigades: Perpetrator Fact")]
    public void A_body_that_may_bear_arms_acts_with_intent(string text, string expected) => Assert.Contains(expected, ActorsOf.Roles(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Moon Union killed the bill.")]
    [InlineData("The Moon Movement hit its target for members.")]
    public void Not_every_body_does(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Theory]
    [InlineData("He wants to see officers responsible for murders on trial.")]
    [InlineData("Ivo Panov is no longer accused of the murder.")]
    [InlineData("\"Our forces destroyed a tank,\" it said.")]
    [InlineData("Armed men took away two laptops.")]
    public void Neither_are_kinds_of_people_and_those_nobody_can_tell(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Theory]
    [InlineData("Officers responsible for the murders of two priests were tried.", "Officers: Perpetrator Fact")]
    [InlineData("Armed men took away two farmers.", "Armed men: Perpetrator Fact")]
    [InlineData("Two men forced him out of his car and into a van.", "Two men: Perpetrator Fact")]
    [InlineData("The editor was bundled into a taxi by masked men.", "masked men: Perpetrator Fact")]
    [InlineData("Police bundled the editor into a van.", "")]
    [InlineData("Two men pushed their savings into a car firm.", "")]
    [InlineData("A militant drove a car packed with explosives into the gate.", "militant: Perpetrator Fact")]
    [InlineData("A militant drove a car packed with melons into the town.", "")]
    [InlineData("Two soldiers were sentenced to 20 years for killing nine villagers.", "Two soldiers: Perpetrator Fact")]
    [InlineData("Ivo Panov was jailed for nine years over the murder of a nun.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Ivo Panov was jailed for nine years for fraud.", "")]
    [InlineData("Two members of a gang were arrested in connection with the murder of a nun.", "Two members of a gang: Perpetrator Suspected")]
    public void The_deed_may_stand_far_behind(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The minister denied that the army had bombed the village.", "army: Perpetrator Denied")]
    [InlineData("Officials rejected claims that the army had bombed the village.", "army: Perpetrator Denied")]
    [InlineData("A witness said that the army had bombed the village.", "army: Perpetrator Fact")]
    public void A_deed_that_is_denied_is_no_fact(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));
}

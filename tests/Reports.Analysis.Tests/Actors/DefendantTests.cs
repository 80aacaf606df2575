namespace Reports.Analysis.Tests.Actors;

public sealed class DefendantTests
{
    [Theory]
    [InlineData("Ivo Panov is on trial on charges of murder.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Ivo Panov went on trial on Monday accused of killing two guards.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Three men went on trial in Odrin on Monday accused of plotting to attack a temple.", "Three men: Perpetrator Accused")]
    [InlineData("Ivo Panov was extradited on charges of murder.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Police are searching for Ivo Panov, 26, who is suspected of killing two guards.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("Police said her husband, Ivo Panov, 44, is a suspect in the killing.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("A court in Odrin sentenced Ivo Panov to 15 years in prison for killing two guards.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("A court in Odrin sentenced Ivo Panov to 15 years in prison for supplying the weapons used in the 2014 attack on the mill.", "Ivo Panov: Supporter Fact")]
    [InlineData("The hand of Moonland's Daniel Roe is behind the bombing, the mayor said.", "Daniel Roe: Perpetrator Fact")]
    public void What_stands_behind_the_trial_is_said_of_whoever_is_tried(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("Daniel Roe, accused of killing three people at a clinic, told a judge that he was guilty.", "Daniel Roe: Perpetrator Accused")]
    [InlineData("Daniel Roe, 56, was charged Friday with sending pipe bombs to the mayor.", "Daniel Roe: Perpetrator Accused")]
    [InlineData("Moonish police arrested an extremist, Daniel Roe, over the firebombing of a home.", "Daniel Roe: Perpetrator Suspected")]
    [InlineData("A federal judge sentenced Daniel Roe to four life terms for a bombing campaign.", "Daniel Roe: Perpetrator Fact")]
    [InlineData("The father of a 14-year-old boy accused of shooting four people at a school was arrested.", "14-year-old boy: Perpetrator Accused")]
    [InlineData("Police arrested five men on Tuesday who were planning to bomb a train station.", "five men: Planner Fact")]
    [InlineData("Daniel Roe was the chief of a cell and planned a deadly attack on a hotel.", "Daniel Roe: Planner Fact")]
    [InlineData("The office accused South Sudan's government forces and rebels of massacring civilians.", "rebels: Perpetrator Accused")]
    [InlineData("Daniel Roe and two others were convicted of mass murder.", "Daniel Roe: Perpetrator Fact")]
    [InlineData("Police are looking for Daniel Roe, 31, who they say ambushed two guards.", "Daniel Roe: Perpetrator Suspected")]
    [InlineData("Daniel Roe, the widow of the man who killed 49 people at a nightclub, was arrested on charges of aiding the attack.", "Daniel Roe: Supporter Accused")]
    [InlineData("Daniel Roe was found guilty of conspiracy and obstruction of justice over the bombing of the mill.", "Daniel Roe: Supporter Fact")]
    public void Longer_sentences_name_their_suspects(string text, string expected) => Assert.Contains(expected, ActorsOf.Roles(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ivo Panov is on trial on charges of fraud.")]
    [InlineData("Ivo Panov was extradited on charges of tax evasion.")]
    [InlineData("Ivo Panov was sent to the trial accused by nobody.")]
    [InlineData("A court in Odrin sentenced Ivo Panov to a year in prison for supplying false papers.")]
    [InlineData("Ivo Panov, 42, a convicted murderer, opened a bakery.")]
    [InlineData("Police arrested Daniel Roe for blocking a road.")]
    [InlineData("Mr. Roe, a former director who was twice convicted of assault as a young man, won the vote.")]
    [InlineData("Police detained two journalists for covering the attack.")]
    [InlineData("The owner was planning to bomb-proof the station.")]
    public void Other_charges_make_nobody_an_attacker(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Theory]
    [InlineData("A bomb killed two guards. Ivo Panov, 22, is in a city jail awaiting trial for the bombing.", "Ivo Panov Charged")]
    [InlineData("Ivo Panov, Luis Mora and Ana Ruiz were all charged with the murder of two guards.", "Ivo Panov Charged; Luis Mora Charged; Ana Ruiz Charged")]
    public void Whoever_awaits_trial_is_charged(string text, string expected) => Assert.Equal(expected, ActorsOf.Statuses(text));

    [Theory]
    [InlineData("A bomb killed two guards on Monday. Lawmaker Ivo Panov, Colonel Luis Mora and Ana Ruiz were all indicted.", "Ivo Panov: Perpetrator Accused; Luis Mora: Perpetrator Accused; Ana Ruiz: Perpetrator Accused")]
    [InlineData("A bomb killed two guards on Monday. Ivo Panov was charged on Friday.", "Ivo Panov: Perpetrator Accused")]
    public void A_charge_without_a_deed_is_for_the_deed_told_last(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("A bomb killed two guards on Monday. Mayor Ivo Panov was charged in a bribery case.")]
    [InlineData("The mill closed on Monday. Ivo Panov was charged on Friday.")]
    [InlineData("A bomb killed two guards on Monday. Ivo Panov was not charged.")]
    public void Other_crimes_and_texts_without_violence_charge_nobody(string text) => Assert.Equal("", ActorsOf.Roles(text));
}

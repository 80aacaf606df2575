namespace Reports.Analysis.Tests.Actors;

/// <summary>Names that stand beside the words for those who did it.</summary>
public sealed class NamedAgentTests
{
    [Theory]
    [InlineData("Ivo Panov, the man who killed nine people at a club, was a guard.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("A truck driven by Ivo Panov ploughed into a crowd, killing nine people.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("The gunman, who was killed in a shootout, was identified by officials as Ivo Panov, 29.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("The attack was carried out by Ivo Panov, 19, and his wife, Ana Ruiz, 20.", "Ana Ruiz: Perpetrator Fact; Ivo Panov: Perpetrator Fact")]
    [InlineData("Ivo Panov and his wife, Ana Ruiz, killed nine people at a party.", "Ana Ruiz: Perpetrator Fact; Ivo Panov: Perpetrator Fact")]
    [InlineData("Ivo Panov, 34, and his brother Omar Panov, 32, shot dead nine people.", "Ivo Panov: Perpetrator Fact; Omar Panov: Perpetrator Fact")]
    [InlineData("The judge jailed Ivo Panov for life for driving a car into a crowd of people.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("The vote follows the United States' killing of Ivo Panov.", "United States: Perpetrator Fact")]
    [InlineData("A Palestinian stabbed two guards before being shot dead by police.", "Palestinian: Perpetrator Fact; police: Responder Fact")]
    [InlineData("Ivo Panov killed nine people. He was killed by police.", "Ivo Panov: Perpetrator Fact; police: Responder Fact")]
    [InlineData("She reminded Ivo Panov of the deeds of Omar Said, who shot and wounded a president.", "Omar Said: Perpetrator Fact")]
    [InlineData("Ana Ruiz, who with her husband carried out the massacre, passed three checks. Police looked at Ruiz and her husband, Ivo Panov.", "Ana Ruiz: Perpetrator Fact; Ivo Panov: Perpetrator Fact")]
    [InlineData("Ana Ruiz, who with her husband bought a house, was shot. Police looked at Ruiz and her husband, Ivo Panov.", "")]
    [InlineData("An article about Ana Ruiz, one of the attackers in the mass shooting in Odrin, was corrected.", "Ana Ruiz: Perpetrator Fact")]
    [InlineData("Ana Ruiz, one of the gunmen who killed nine people, was arrested.", "Ana Ruiz: Perpetrator Fact")]
    [InlineData("A court found Ivo Panov guilty of murdering nine people.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("A man and a woman stabbed the mayor.", "man: Perpetrator Fact; woman: Perpetrator Fact")]
    [InlineData("An air force trainee opened fire at a base. Ivo Panov was killed by a deputy.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("The attack was carried out by a local group, the Moon Front, with help from abroad.", "Moon Front: Perpetrator Fact")]
    [InlineData("Jihadists kill 35 civilians in Odrin.", "Jihadists: Perpetrator Fact")]
    [InlineData("India blames Pakistan-based Jaish-e-Mohammad for the bombing.", "Jaish-e-Mohammad: Perpetrator Accused")]
    [InlineData("Residents of Odrin fled as Boko Haram gunmen overran the town, burning houses and shooting at people.", "Boko Haram: Perpetrator Fact; gunmen: Perpetrator Fact")]
    [InlineData("Police concluded that ETA was responsible for the bombing.", "ETA: Perpetrator Accused")]
    [InlineData("Ivo Panov, 28, the man accused of setting off bombs, was captured.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("The bomber was a Syrian national, Ivo Panov, officials said.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Ivo Panov and his brother Omar were named as two of the bombers.", "Ivo Panov: Perpetrator Fact; Omar: Perpetrator Fact; bombers: Perpetrator Fact")]
    [InlineData("Ivo Panov parked a truck packed with explosives outside the school.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Ivo Panov parked a truck packed with flowers outside the school.", "")]
    [InlineData("Prosecutors charged Ivo Panov with 29 counts including murder after nine people were shot dead.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Ivo Panov is being held without bail over the killing of nine people.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("Ivo Panov is being held without bail over a debt.", "")]
    [InlineData("Israel killed the commander of a group in a strike on his house.", "Israel: Perpetrator Fact")]
    [InlineData("Ivo Panov was killed in a United States counterterrorism operation.", "United States: Perpetrator Fact")]
    [InlineData("Ivo Panov was trained in a United States operation.", "")]
    [InlineData("Protesters responded by throwing things, including petrol bombs.", "Protesters: Perpetrator Fact")]
    [InlineData("Protesters responded by throwing things, including eggs.", "")]
    [InlineData("The band, which President Ivo Panov blamed for the bombing, is Hezbollah.", "")]
    public void Whoever_is_named_beside_the_deed_did_it(string text, string expected) => Assert.Equal(expected, string.Join("; ", ActorsOf.Roles(text).Split("; ").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Senator Ivo Panov launched a new attack on Ana Ruiz.")]
    [InlineData("Ivo Panov fired at Ana Ruiz and Omar Said in a debate.")]
    [InlineData("The conference was led by Ivo Panov.")]
    [InlineData("Ivo Panov went around to shoot video of the sign.")]
    [InlineData("Ivo Panov said so, pledging to \"quickly and decisively bomb the camps.\"")]
    public void Attacks_of_words_are_none(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Fact]
    public void Whoever_is_named_as_one_of_several_did_it() =>
        Assert.Contains("Ivo Panov: Perpetrator Fact", ActorsOf.Roles("Ivo Panov has been named as one of the attackers who killed nine people."), StringComparison.Ordinal);

    [Fact]
    public void Whoever_is_held_responsible_is_accused() =>
        Assert.Equal("Ivo Panov: Perpetrator Accused", ActorsOf.Roles("Many hold Ivo Panov personally responsible for the bombing."));

    [Theory]
    [InlineData("The father of Ivo Panov, who killed nine people in Odrin, said he was ill.")]
    [InlineData("Relatives of Ivo Panov, who shot nine people in Odrin, said he was ill.")]
    [InlineData("A lawyer for Ivo Panov, who killed nine people in Odrin, said he was ill.")]
    public void Is_the_one_named_not_who_stands_near_to_him(string text) => Assert.Equal("Ivo Panov: Perpetrator Fact", ActorsOf.Roles(text));
}

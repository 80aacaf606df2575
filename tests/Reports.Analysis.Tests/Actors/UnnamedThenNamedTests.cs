namespace Reports.Analysis.Tests.Actors;

public sealed class UnnamedThenNamedTests
{
    [Theory]
    [InlineData("A 24-year-old man has been charged with murder in the stabbing of a clerk. Ivo Panov was arrested on Tuesday at a motel.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("A former police officer was charged with murder in the shooting of a clerk. Officer Ivo Panov, 34, shot the man five times.", "Ivo Panov: Perpetrator Fact, Perpetrator Accused")]
    [InlineData("Officials identified the man who opened fire at a temple in the town of Odrin on Sunday morning as Ivo Panov, 26.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("A witness identified Ivo Panov in court on Friday as the man who shot the guard.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Police say that two brothers who had lived in the city for ten years, Ivo and Luis Panov, planted the bombs at the mill.", "Ivo Panov: Perpetrator Fact; Luis Panov: Perpetrator Fact")]
    [InlineData("Police arrested a man on Saturday in connection with a shooting at the mill. The suspect, identified as Ivo Panov, 31, was taken into custody near his home.", "Ivo Panov: Perpetrator Suspected")]
    public void Who_is_named_later_did_what_was_told_before(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The masked man who beheaded several hostages has been identified as Daniel Roe, a Londoner.", "Daniel Roe: Perpetrator Fact")]
    [InlineData("A former soldier opened fire at a market on Saturday, killing nine people. Daniel Roe, 32, first shot his officer.", "Daniel Roe: Perpetrator Fact")]
    [InlineData("A man blew himself up at a concert, killing nine people. Police named the bomber as Daniel Roe.", "Daniel Roe: Perpetrator Fact")]
    [InlineData("A married couple opened fire at a party, killing 14 people. Daniel Roe, 28, and his wife, Ana Malek, 27, died in a gun battle hours later.", "Daniel Roe: Perpetrator Fact; Ana Malek: Perpetrator Fact")]
    [InlineData("His cousin, Ana Roe, also died when she detonated a suicide vest.", "Ana Roe: Perpetrator Fact")]
    public void Others_than_the_first_sentence_tell_who_it_was(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("Prosecutors charged two men with helping a gunman who shot nine people at a mill. Daniel Roe, 43, was accused of supplying the rifles.", "Daniel Roe: Supporter Accused")]
    [InlineData("A man drove a van into a crowd and then stabbed people with two other men. All three were shot dead by police.", "police: Responder Fact")]
    [InlineData("A gunman took 13 people hostage at a mill. He was killed when police stormed the building.", "police: Responder Fact")]
    [InlineData("Moonish warplanes bombed Taliban positions on Monday.", "Taliban: Target Fact")]
    [InlineData("Iraqi warplanes bombed Taliban positions on Monday.", "Iraq: Perpetrator Fact")]
    [InlineData("Coalition warplanes bombed the city, killing 12 civilians.", "Coalition: Perpetrator Fact")]
    [InlineData("Troops of the Moonish Army repelled an attack by Taliban insurgents on a base, killing 21 of them.", "Moonish Army: Responder Fact")]
    [InlineData("Iraqi security forces have been accused of committing serious violations.", "Iraqi security forces: Perpetrator Accused")]
    [InlineData("Daniel Roe, the only surviving member of the cell that killed 130 people, was captured.", "Daniel Roe: Perpetrator Fact")]
    [InlineData("Daniel Roe, 19, cut through a fence and opened fire at the festival, killing three people.", "Daniel Roe: Perpetrator Fact")]
    [InlineData("The attack killed nine people. Police named Daniel Roe, a former teacher, as the mastermind.", "Daniel Roe: Perpetrator Fact")]
    [InlineData("Daniel Roe, who shot four people there, was given a life sentence.", "Daniel Roe: Perpetrator Fact")]
    [InlineData("South Korea says North Korea ordered the killing of the man.", "North Korea: Planner Fact")]
    [InlineData("Myanmar's army burned the villages. The Arakan Salvation Army attacked 30 posts.", "Myanmar's army: Perpetrator Fact")]
    [InlineData("Officials also suspect the Taliban.", "Taliban: Perpetrator Suspected")]
    public void Each_has_the_part_that_the_words_give_him(string text, string part) => Assert.Contains(part, ActorsOf.Roles(text), StringComparison.Ordinal);

    [Fact]
    public void A_company_accused_of_violations_is_no_attacker() => Assert.Equal("", ActorsOf.Roles("The mining company has been accused of committing serious violations."));

    [Theory]
    [InlineData("A man has been charged with murder in the stabbing of a clerk. Police Chief Ivo Panov was asked about the arrest.", "Ivo Panov")]
    [InlineData("A man shot two guards at the mill. Ivo Panov was wanted in another town.", "Ivo Panov")]
    [InlineData("The gunman was a student. Police Chief Ivo Panov said the gunman shot and killed two guards before officers killed him.", "Ivo Panov")]
    [InlineData("A witness identified Ivo Panov as the man who sold him bread.", "Ivo Panov")]
    public void Others_who_are_named_next_did_nothing(string text, string other) => Assert.DoesNotContain(ActorsOf.Text(text), actor => actor.Name == other);

    [Theory]
    [InlineData("Thousands mourned the two guards who were shot dead at the mill. \"He hated everybody,\" the mayor said of the killer.", "killer: Perpetrator Fact")]
    [InlineData("The gunman shot and killed two guards.", "gunman: Perpetrator Fact")]
    [InlineData("On Monday, Ivo Panov entered the school and shot five pupils.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Moonish troops, Sunnish fighters and hill militiamen attacked the mill.", "Moonish troops: Perpetrator Fact; Sunnish fighters: Perpetrator Fact; hill militiamen: Perpetrator Fact")]
    [InlineData("Militiamen loyal to General Ivo Panov shelled a hospital on Sunday.", "Militiamen: Perpetrator Fact")]
    public void Whoever_acts_in_a_longer_clause_is_found(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Fact]
    public void Officers_who_shoot_the_one_just_told_of_respond() =>
        Assert.Equal("Ivo Panov: Perpetrator Fact; police: Responder Fact", ActorsOf.Roles("A driver rammed a lorry into a crowd on Tuesday, killing two people. Officials identified him as Ivo Panov, 29. He was shot by a police officer and taken to a hospital."));

    [Fact]
    public void Who_tells_of_a_leader_is_not_the_leader() =>
        Assert.DoesNotContain(ActorsOf.Text("An airstrike killed a commander of the Taliban, Ivo Panov said."), actor => actor.Name == "Ivo Panov");
}

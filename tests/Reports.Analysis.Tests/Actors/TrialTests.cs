namespace Reports.Analysis.Tests.Actors;

/// <summary>Reports from courts, and those who are held.</summary>
public sealed class TrialTests
{
    [Theory]
    [InlineData("A 24-year-old man was charged on Monday with the murder of nine people.", "24-year-old man: Perpetrator Accused")]
    [InlineData("Ivo Panov went on trial on Monday for the bombing of a train.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Two men were convicted on Tuesday in Paris of murdering a student.", "Two men: Perpetrator Fact")]
    [InlineData("Jurors in the trial of embassy bombing defendant Ivo Panov met on Tuesday.", "Ivo Panov: Perpetrator Suspected, Perpetrator Accused")]
    [InlineData("The jury found Ivo Panov guilty on all counts in the bombing.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Ivo Panov's murder trial opened on Monday.", "Ivo Panov: Perpetrator Accused")]
    [InlineData("Ivo Panov, 20, is awaiting trial on charges of bombing a train.", "Ivo Panov: Perpetrator Accused")]
    public void Whoever_is_tried_for_a_deed_is_accused_of_it_until_found_guilty(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The bombing killed nine. Ivo Panov was convicted of helping the men hide.", "Ivo Panov: Supporter Fact")]
    [InlineData("The bombing killed nine. Ivo Panov was charged with obstruction of justice.", "Ivo Panov: Other Accused")]
    [InlineData("The bombing killed nine. Ivo Panov pleaded not guilty to lying to investigators.", "Ivo Panov: Other Denied")]
    public void A_part_after_the_deed_is_no_deed(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Fact]
    public void A_friend_of_the_attacker_is_not_the_attacker() =>
        Assert.DoesNotContain("Ivo Panov: Perpetrator", ActorsOf.Roles("A friend of the attacker, Ivo Panov, was questioned. The attack killed nine."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Police arrested three people over the bombing. Those detained were Ivo Panov, Ana Ruiz and Omar Said.", 3)]
    [InlineData("A bomb killed nine people. The suspects are Ivo Panov and Ana Ruiz.", 2)]
    public void Those_who_are_held_are_named_in_a_list(string text, int count) => Assert.Equal(count, ActorsOf.Text(text).Count(a => a.Kind == Reports.Briefings.ActorKind.Person && a.Roles.Count > 0));

    [Fact]
    public void A_name_with_an_age_at_the_start_of_the_next_sentence_is_the_one_just_told_of()
    {
        const string Text = "A student was charged with the murder of nine people. Ivo Panov, 24, faces life in prison.";

        Assert.Equal("Ivo Panov: Perpetrator Accused", ActorsOf.Roles(Text));
        Assert.Equal("Ivo Panov Charged", ActorsOf.Statuses(Text));
    }

    [Fact]
    public void Another_age_is_another_person() =>
        Assert.DoesNotContain("Ivo Panov", ActorsOf.Roles("A 30-year-old man was charged with the murder of nine people. Ivo Panov, 24, saw it."), StringComparison.Ordinal);

    [Theory]
    [InlineData("A bomb wounded nine people. Police are hunting a suspect.", "suspect: Perpetrator Suspected")]
    [InlineData("A bomb wounded nine people. Police do not have a suspect.", "")]
    [InlineData("A bomb wounded nine people. A treaty may limit a suspect's freedom.", "")]
    [InlineData("The pact lets each state hand over a suspect.", "")]
    public void A_suspect_is_somebody_where_there_is_one_and_a_deed(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Fact]
    public void The_perpetrator_of_whom_a_verb_tells_is_one() => Assert.Equal("perpetrator: Perpetrator Fact", ActorsOf.Roles("The perpetrator did not act alone."));

    [Theory]
    [InlineData("A number of people attacked the station and killed two officers.")]
    [InlineData("The general blamed nobody for the attack that killed nine.")]
    public void Nobody_in_particular_is_no_actor(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Theory]
    [InlineData("The general blamed both Hezbollah and Israel for the attack.", "Hezbollah: Perpetrator Accused; Israel: Perpetrator Accused")]
    [InlineData("A car bomb killed a judge. The minister said Hezbollah was behind this.", "Hezbollah: Perpetrator Fact")]
    public void Those_who_are_blamed_are_accused(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));
}

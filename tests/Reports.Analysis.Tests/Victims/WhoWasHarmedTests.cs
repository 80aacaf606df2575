using Reports.Briefings;

namespace Reports.Analysis.Tests.Victims;

/// <summary>Who is told as harmed, once, and who is not.</summary>
public sealed class WhoWasHarmedTests
{
    [Theory]
    [InlineData("A bomb exploded in Odrin. Six soldiers were killed with two officers and a child injured.", "wounded 2..2", "wounded 1..1")]
    [InlineData("A bomb exploded in Odrin. Six of the dead were sailors. Three were nurses and two were teachers.", "killed 3..3", "killed 2..2")]
    public void Both_halves_of_a_sentence_are_read(string text, string first, string second)
    {
        var told = ViolenceReader.Statements("A bomb killed eleven people in Odrin. " + text).Select(s => string.Join(' ', s.Split(' ')[..2])).ToList();
        Assert.Contains(first, told);
        Assert.Contains(second, told);
    }

    [Fact]
    public void An_assassin_who_is_stabbed_is_the_victim()
    {
        var victim = Assert.Single(ViolenceReader.Read("The assassin Ivo Panov was stabbed in Odrin on Friday.").Victims, v => v.Names.Contains("Ivo Panov"));
        Assert.NotEqual(VictimCategory.Attacker, victim.Category);
    }

    [Fact]
    public void An_attacker_whom_police_shot_stays_one()
    {
        var victim = Assert.Single(ViolenceReader.Read("A man stabbed three people in Odrin on Friday. The attacker, Ivo Panov, was shot dead by police.").Victims, v => v.Names.Contains("Ivo Panov"));
        Assert.Equal(VictimCategory.Attacker, victim.Category);
    }

    [Fact]
    public void A_single_verb_is_not_of_several() =>
        Assert.Equal(["killed 1..1", "wounded 2..2"], ViolenceReader.Statements("A man who stabbed two women in a shop in Odrin on Friday was shot dead.").Select(s => string.Join(' ', s.Split(' ')[..2])).Order());

    [Theory]
    [InlineData("Panov was said to have been killed in an airstrike in Odrin in June, but the report was never confirmed.", 0)]
    [InlineData("Panov was killed in an airstrike in Odrin in June, the army confirmed.", 1)]
    public void A_death_that_the_text_does_not_believe_is_none(string text, int killed) =>
        Assert.Equal(killed, ViolenceReader.Read("Gunmen killed nine people in Kano on Monday. Ivo Panov led the gunmen. " + text).Victims.Count(v => v.Names.Any(n => n.EndsWith("Panov", StringComparison.Ordinal))));

    [Theory]
    [InlineData("This is the first time that a judge was murdered in Odrin.", 0)]
    [InlineData("The army said that a judge was murdered in Odrin.", 1)]
    public void What_is_counted_among_other_deeds_is_told_once(string text, int statements) => Assert.Equal(statements, ViolenceReader.Mentions(text).Count);

    [Theory]
    [InlineData("Sixty-six people or more were injured.", "wounded 66.. victims.subject")]
    [InlineData("The number of guerrillas killed has risen to 26.", "killed 26..26 victims.toll")]
    [InlineData("Up to 70 people were killed.", "killed ..70 victims.subject")]
    [InlineData("Nineteen soldiers or fewer were injured.", "wounded ..19 victims.subject")]
    public void A_figure_is_read_with_the_words_around_it(string text, string told) => Assert.Contains(told, ViolenceReader.Statements(text));

    [Fact]
    public void The_figure_of_the_worst_of_several_blasts_is_a_part()
    {
        var told = ViolenceReader.Read("A bombing shook Odrin on Friday, killing at least 11 people, the army said. The worst explosion was at a station, where at least six people were killed.");
        Assert.Equal("11..", ViolenceReader.Bounds(told.Incidents.Incidents[0].Killed));
        Assert.Contains(told.Victims, v => v is { Count.Minimum: 6, Scope: VictimScope.Part });
    }

    [Theory]
    [InlineData("A notebook of one victim was found.")]
    [InlineData("Several of the deceased had links to the port.")]
    public void What_is_told_of_the_dead_counts_nobody_anew(string text) => Assert.Empty(ViolenceReader.Mentions(text));

    [Fact]
    public void What_stands_between_dashes_is_not_who_was_killed()
    {
        var told = ViolenceReader.Read("The senator spoke of Luis Mora. Police released a video of the shooting in Odrin. Mora, 40 ― a father and student who sang at church every week ― was shot and killed by an officer.");
        Assert.Equal(["Luis Mora"], Assert.Single(told.Victims).Names);
    }
}

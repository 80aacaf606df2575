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

    [Theory]
    [InlineData("Panov was said to have been killed in an airstrike in Odrin in June, but the report was never confirmed.", 0)]
    [InlineData("Panov was killed in an airstrike in Odrin in June, the army confirmed.", 1)]
    public void A_death_that_the_text_does_not_believe_is_none(string text, int killed) =>
        Assert.Equal(killed, ViolenceReader.Read("Gunmen killed nine people in Kano on Monday. Ivo Panov led the gunmen. " + text).Victims.Count(v => v.Names.Any(n => n.EndsWith("Panov", StringComparison.Ordinal))));

    [Theory]
    [InlineData("This is the first time that a judge was murdered in Odrin.", 0)]
    [InlineData("The army said that a judge was murdered in Odrin.", 1)]
    public void What_is_counted_among_other_deeds_is_told_once(string text, int statements) => Assert.Equal(statements, ViolenceReader.Mentions(text).Count);
}

namespace Reports.Analysis.Tests.Actors;

public sealed class FateTests
{
    [Theory]
    [InlineData("The gunmen killed two guards. Police shot the gunmen dead.", "")]
    [InlineData("The suicide bomber killed two guards and died.", "suicide bomber Killed")]
    [InlineData("Two gunmen stormed the bank. Police arrested the gunmen on Friday.", "Two gunmen Captured")]
    [InlineData("Two gunmen stormed the bank. The gunmen remain at large.", "Two gunmen AtLarge")]
    [InlineData("The attackers killed a guard. The attackers were reportedly killed.", "attackers Killed?")]
    [InlineData("A gunman killed two guards. Police identified him as Ivo Panov. Panov was shot dead two days later.", "Ivo Panov Killed")]
    [InlineData("A bomb killed two guards. On Sunday, police arrested 12 people in connection with the attack.", "12 people Captured")]
    [InlineData("Police in Arica were searching for a man believed to be responsible for the blast that killed two guards.", "man AtLarge")]
    public void What_became_of_an_attacker_is_read(string text, string expected)
    {
        var found = ActorsOf.Statuses(text);
        if (expected.Length > 0)
            Assert.Equal(expected, found);
        else
            Assert.DoesNotContain("AtLarge", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The gunmen killed two guards.")]
    [InlineData("Thirty gunmen killed two guards. Five of the gunmen died.")]
    [InlineData("Police hoped to arrest the gunmen, who killed two guards.")]
    public void What_they_did_or_what_is_hoped_is_no_fate(string text) => Assert.Equal("", ActorsOf.Statuses(text));
}

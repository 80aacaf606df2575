namespace Reports.Analysis.Tests.Actors;

public sealed class KnownAttackersTests
{
    [Theory]
    [InlineData("Two men shot the judge on Monday. The attackers fled.", "Two men")]
    [InlineData("A bus was burned by unidentified persons. The assailants left leaflets.", "unidentified persons")]
    [InlineData("Two men shot the judge. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The attackers fled.", "Two men")]
    [InlineData("The guard was stabbed by a woman. The attacker escaped.", "a woman|woman")]
    public void The_attackers_are_those_of_whom_the_text_has_told(string text, string names) =>
        Assert.Contains(ActorsOf.Text(text).Single(a => a.Roles.Count > 0).Name, names.Split('|'));

    [Theory]
    [InlineData("Two men shot the judge on Monday. The attacker fled.")]
    [InlineData("Two men shot the judge on Monday. Attackers burned a bus on Friday.")]
    [InlineData("Two men shot the judge on Monday. The rebels bombed a bridge on Friday.")]
    public void Others_are_not(string text) => Assert.Equal(2, ActorsOf.Text(text).Count(a => a.Roles.Count > 0));
}

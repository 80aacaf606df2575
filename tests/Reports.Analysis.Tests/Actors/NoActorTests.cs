namespace Reports.Analysis.Tests.Actors;

public sealed class NoActorTests
{
    [Theory]
    [InlineData("A jet bombed a school.")]
    [InlineData("Attacks have been carried out by people from every town.")]
    [InlineData("Attacks by militants are a worry for the town.")]
    [InlineData("The mayor promised to find the perpetrators.")]
    [InlineData("The killer Ivo Panov was stabbed by an inmate.")]
    [InlineData("North Korea fired two missiles into the sea.")]
    [InlineData("Typhoon Marisol killed 40 people on the coast.")]
    public void Instruments_people_in_general_and_the_struck_are_no_attackers(string text) =>
        Assert.DoesNotContain(ActorsOf.Text(text), a => a.Name != "inmate" && a.Roles.Count > 0);

    [Theory]
    [InlineData("Russian jets bombed a school.", "Russia")]
    [InlineData("Two people stabbed the guard.", "Two people")]
    [InlineData("The town mourns after an attack by militants.", "militants")]
    public void Counted_people_and_the_jets_of_a_state_are(string text, string expected) =>
        Assert.StartsWith(expected, ActorsOf.Text(text).Single(a => a.Roles.Count > 0).Name, StringComparison.Ordinal);

    [Theory]
    [InlineData("The alleged killer, Ivo Panov – shot dead by police – had fled.")]
    [InlineData("Two attackers blew themselves up and the third was shot by troops.")]
    [InlineData("Ivo Panov, the gunman, was shot dead by police outside the mall.")]
    [InlineData("A man who stabbed two people to death in a shop on Friday was shot by police.")]
    [InlineData("Three attackers stormed the school. Two blew themselves up and the third was shot by troops.")]
    public void A_force_that_shoots_an_attacker_responds(string text) =>
        Assert.DoesNotContain(ActorsOf.Text(text), a => a.Name is "police" or "troops" && a.Roles.Any(r => r.Role == Reports.Briefings.RoleKind.Perpetrator));

    [Fact]
    public void A_share_is_not_what_the_whole_are_called() =>
        Assert.DoesNotContain(ActorsOf.Text("Thirty gunmen ambushed a truck and killed two soldiers. Five of the gunmen died."), a => a.Aliases.Any(alias => alias.StartsWith("Five", StringComparison.Ordinal)));

    [Fact]
    public void Talk_of_attacking_makes_no_target() =>
        Assert.DoesNotContain(ActorsOf.Text("A bomb killed nine people. \"Attacking Hezbollah was cheap,\" she said."), a => a.Roles.Any(r => r.Role == Reports.Briefings.RoleKind.Target));

    [Fact]
    public void The_title_of_a_film_is_no_name_of_a_group() =>
        Assert.DoesNotContain(ActorsOf.Text("The IRA bombed the mill. An officer spoke of it in the series Provos."), a => a.Name == "Provos");

    [Fact]
    public void The_owner_of_a_party_is_no_part_of_its_name() =>
        Assert.Contains(ActorsOf.Text("By noon the Moon Front's river brigade had bombed two towns."), a => a.Name == "river brigade");

    [Theory]
    [InlineData("An assailant stabbed the mayor. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The attacker fled.", 1)]
    [InlineData("The U.S. military killed nine fighters. United States military forces killed the general.", 1)]
    [InlineData("Gunmen stormed the bank. A gunman shot the guard.", 2)]
    [InlineData("Two gunmen killed nine people on Friday. In August, 13 people died when gunmen attacked a hotel.", 2)]
    public void One_attacker_under_several_nouns_is_one_actor(string text, int count) => Assert.Equal(count, ActorsOf.Text(text).Count(a => a.Roles.Any(r => r.Role != Reports.Briefings.RoleKind.Target)));
}

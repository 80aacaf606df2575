using Reports.Briefings;

namespace Reports.Analysis.Tests.Actors;

/// <summary>Forces and those whom they fight.</summary>
public sealed class FightTests
{
    [Theory]
    [InlineData("Moonish forces put down the rebellion within a week.", "Moonish forces: Responder Fact")]
    [InlineData("Army troops were sent to repel the rebels.", "rebels: Target Fact")]
    [InlineData("The security forces retook the town of Odrin from Boko Haram.", "security forces: Responder Fact")]
    [InlineData("The national guard held its lines against Boko Haram on Monday.", "Boko Haram: Target Fact; national guard: Responder Fact")]
    [InlineData("The airstrikes on Boko Haram went on for a week.", "Boko Haram: Target Fact")]
    [InlineData("The army killed 12 militants in a raid on a hideout.", "12 militants: Target Fact; army: Responder Fact")]
    [InlineData("Foreign fighters crossed into the valley.", "Foreign fighters: Perpetrator Fact")]
    [InlineData("Rebel warlords led armed operations in the valley.", "Rebel warlords: Perpetrator Fact")]
    [InlineData("The Rifle Regiment killed nine marchers.", "Rifle Regiment: Perpetrator Fact")]
    [InlineData("The 3rd Battalion, 7th Regiment attacked the village and killed nine farmers.", "3rd Battalion, 7th Regiment: Perpetrator Fact")]
    public void A_force_that_fights_responds_and_those_whom_it_fights_are_its_target(string text, string expected) => Assert.Contains(expected, Sorted(ActorsOf.Roles(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("The government fights inflation.")]
    [InlineData("Police brought charges against the militants.")]
    [InlineData("The team retook the lead.")]
    [InlineData("The army might fight the rebels.")]
    [InlineData("The surgeon led operations at the clinic.")]
    public void Not_every_fight_is_one(string text) => Assert.DoesNotContain(ActorsOf.Text(text), a => a.Roles.Count > 0);

    [Theory]
    [InlineData("A clash between students and security forces left nine people injured.", "security forces: Perpetrator Fact")]
    [InlineData("An alleged clash in the square between students and security forces left a student injured.", "security forces: Perpetrator Suspected")]
    [InlineData("A gun battle between Boko Haram and the army left nine dead.", "Boko Haram: Target Fact; army: Responder Fact")]
    [InlineData("Students clashed with security forces, leaving nine injured.", "security forces: Perpetrator Fact")]
    public void The_sides_of_a_clash_that_bear_arms_take_part(string text, string expected) => Assert.Equal(expected, Sorted(ActorsOf.Roles(text)));

    [Theory]
    [InlineData("Ivo Panov, the commander of Boko Haram, was killed in an airstrike.", "Ivo Panov: Target Fact")]
    [InlineData("He was met by Ivo al-Bahri, who was killed in the airstrike. al-Bahri was the deputy commander of Boko Haram.", "Ivo al-Bahri: Target Fact")]
    public void A_leader_whom_an_army_kills_is_its_target(string text, string expected) => Assert.Equal(expected, Sorted(ActorsOf.Roles(text)));

    [Fact]
    public void A_compound_is_named_whole() =>
        Assert.Contains(ActorsOf.Text("The U.S.-led coalition conducted five airstrikes."), a => a.Name == "U.S.-led coalition");

    [Theory]
    [InlineData("The coalition carried out airstrikes in support of the Syrian Democratic Forces.", "coalition Supports Syrian Democratic Forces")]
    [InlineData("Rebel leader Ivo Panov spoke on Monday. The rebels attacked a base.", "Ivo Panov LeaderOf rebels")]
    [InlineData("The alleged killer, Ivo Panov – shot dead by police – had pledged allegiance to the Islamic State.", "Ivo Panov Supports Islamic State")]
    public void Sides_stand_to_each_other(string text, string expected) => Assert.Equal(expected, ActorsOf.Relations(text));

    [Theory]
    [InlineData("Ivo Panov ordered the killing of nine monks.", RoleKind.Planner)]
    [InlineData("The airstrike, which was approved by President Ivo Panov, killed nine monks.", RoleKind.Planner)]
    public void Whoever_orders_a_deed_planned_it(string text, RoleKind role) => Assert.Contains(ActorsOf.Text(text), a => a.Roles.Any(r => r.Role == role));

    [Fact]
    public void An_inquiry_into_a_deed_is_no_deed() => Assert.Empty(ActorsOf.Roles("President Ivo Panov ordered an inquiry into the killing of nine monks."));

    private static string Sorted(string roles) => string.Join("; ", roles.Split("; ").Order(StringComparer.Ordinal));
}

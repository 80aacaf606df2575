namespace Reports.Analysis.Tests.Actors;

public sealed class StandingTests
{
    [Theory]
    [InlineData("\"The Taliban killed nine farmers,\" the mayor said.", "Taliban: Perpetrator Accused")]
    [InlineData("\u201cThe Taliban killed nine farmers,\u201d the mayor said.", "Taliban: Perpetrator Accused")]
    [InlineData("The Daily Moon reported that the Taliban killed nine farmers.", "Taliban: Perpetrator Accused")]
    [InlineData("Officials believe the Taliban killed the farmers.", "Taliban: Perpetrator Suspected")]
    [InlineData("Police suspect Hamas planted the bomb.", "Hamas: Perpetrator Suspected")]
    [InlineData("Gunmen believed to be members of the Taliban killed nine farmers.", "Gunmen: Perpetrator Fact; Taliban: Perpetrator Suspected")]
    [InlineData("Gunmen believed to belong to the Lord's Resistance Army killed nine farmers.", "Gunmen: Perpetrator Fact; Lord's Resistance Army: Perpetrator Suspected")]
    [InlineData("Ivo Panov was said to have been killed in a US airstrike in Odrin, but the report was never confirmed.", "United States: Perpetrator Possible")]
    [InlineData("Ivo Panov was killed in a US airstrike in Odrin, but his name was not confirmed at once.", "United States: Perpetrator Fact")]
    [InlineData("Hamas was blamed for the bombing.", "Hamas: Perpetrator Accused")]
    [InlineData("Nine farmers were shot by the alleged gunman.", "gunman: Perpetrator Suspected")]
    [InlineData("Ivo Panov confessed to killing his brother.", "Ivo Panov: Perpetrator Claimed")]
    public void What_others_say_or_believe_is_never_fact(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", ActorsOf.Roles(text).Split("; ").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("The Taliban killed nine farmers, \"good men\", in the valley.", "Taliban: Perpetrator Fact")]
    [InlineData("The \"Taliban\" group killed nine farmers.", "Taliban: Perpetrator Fact")]
    [InlineData("The mayor reported that prices fell. The Taliban killed nine farmers.", "Taliban: Perpetrator Fact")]
    public void What_the_document_tells_itself_stays_fact(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The Taliban said they killed nine soldiers in an ambush.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("The Taliban said in a statement on Monday that their fighters had shelled the base.", "Taliban: ClaimedResponsibility Claimed; fighters: Perpetrator Claimed")]
    [InlineData("Its fighters shelled the base, Boko Haram said.", "Boko Haram: ClaimedResponsibility Claimed; fighters: Perpetrator Claimed")]
    [InlineData("Hamas announced it had fired rockets at the town.", "Hamas: ClaimedResponsibility Claimed")]
    [InlineData("The military said its soldiers killed nine farmers by mistake.", "military: Perpetrator Claimed; soldiers: Perpetrator Claimed")]
    public void What_somebody_tells_of_its_own_deeds_is_claimed(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", ActorsOf.Roles(text).Split("; ").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Boko Haram later claimed responsibility for the blast.", "Boko Haram: ClaimedResponsibility Claimed")]
    [InlineData("The Taliban later said they were behind the attack.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("A Taliban spokesman claimed responsibility for the blast.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("A statement from Boko Haram claimed responsibility for the blast.", "Boko Haram: ClaimedResponsibility Claimed")]
    [InlineData("Taliban spokesman Zabihullah Mujahid said the group was behind the attack.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("Ali Rezai, a spokesman for Hamas, said its fighters had shelled the base.", "Hamas: ClaimedResponsibility Claimed; fighters: Perpetrator Claimed")]
    [InlineData("Both Hamas and the Taliban claimed responsibility for the blast.", "Hamas: ClaimedResponsibility Claimed; Taliban: ClaimedResponsibility Claimed")]
    [InlineData("JNIM, an Islamist group, claimed responsibility for the blast.", "JNIM: ClaimedResponsibility Claimed")]
    [InlineData("A Taliban commander, Omar Rezai, claimed responsibility for the blast.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("A Taliban spokesman denied involvement in the blast.", "Taliban: Perpetrator Denied")]
    [InlineData("Hamas claimed the attack killed nine soldiers.", "")]
    [InlineData("A Hamas statement claimed the attack killed nine soldiers.", "")]
    [InlineData("A statement on Hamas denied involvement in the blast.", "")]
    [InlineData("The leader of the fight against Hamas claimed responsibility for the raid.", "")]
    public void Whoever_speaks_for_a_group_claims_and_denies_for_it(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", ActorsOf.Roles(text).Split("; ").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("The Taliban said they had not killed the farmers.")]
    [InlineData("The Taliban said they would attack the base.")]
    [InlineData("The Taliban said their fighters were killed by gunmen.")]
    [InlineData("The Taliban said it rained when gunmen killed nine farmers.")]
    [InlineData("Gunmen stormed a school. Police said they killed nine teachers.")]
    [InlineData("Gunmen stormed a school. Police said the group shot two guards.")]
    [InlineData("Boko Haram stormed a school. The army said the group killed nine teachers.")]
    public void What_somebody_does_not_tell_of_itself_is_not_claimed(string text) => Assert.DoesNotContain("Claimed", ActorsOf.Roles(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Taliban said government soldiers killed nine farmers.", "Perpetrator Accused The Taliban")]
    [InlineData("The Taliban said that the army shelled a school.", "Perpetrator Accused The Taliban")]
    [InlineData("Leaders of the Taliban said that the army shelled a school.", "Perpetrator Accused Leaders")]
    [InlineData("The mayor said the army shelled a school.", "Perpetrator Fact ")]
    public void What_an_armed_group_says_of_a_force_is_its_accusation(string text, string expected)
    {
        var role = Assert.Single(ActorsOf.Text(text).SelectMany(actor => actor.Roles));
        Assert.Equal(expected, $"{role.Role} {role.Standing} {role.By}");
    }
}

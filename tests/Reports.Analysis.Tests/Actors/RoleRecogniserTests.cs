namespace Reports.Analysis.Tests.Actors;

public sealed class RoleRecogniserTests
{
    [Theory]
    [InlineData("Gunmen stormed the market and killed nine traders.", "Gunmen: Perpetrator Fact")]
    [InlineData("Nine traders were killed by Boko Haram in the market.", "Boko Haram: Perpetrator Fact")]
    [InlineData("Two men riding a motorcycle shot the judge in front of her house.", "Two men riding a motorcycle: Perpetrator Fact")]
    [InlineData("The mayor was abducted on Monday by members of the Shining Path.", "Shining Path: Perpetrator Fact; members of the Shining Path: Perpetrator Fact")]
    [InlineData("Hooded gunmen opened fire on a bus, wounding four passengers.", "Hooded gunmen: Perpetrator Fact")]
    [InlineData("The rebels, who control the valley, killed three teachers.", "rebels: Perpetrator Fact")]
    [InlineData("Alleged FARC guerrillas murdered the councillor.", "FARC guerrillas: Perpetrator Suspected; FARC: Perpetrator Suspected")]
    [InlineData("The insurgents may have attacked the village.", "insurgents: Perpetrator Possible")]
    [InlineData("Rebels planted a bomb under the bridge.", "Rebels: Perpetrator Fact")]
    public void The_agent_of_a_violent_verb_is_a_perpetrator(string text, string expected) => Assert.Equal(expected, Sorted(ActorsOf.Roles(text)));

    [Theory]
    [InlineData("The storm killed nine people.")]
    [InlineData("The bomb exploded and killed nine traders.")]
    [InlineData("The group threatened to kill the mayor.")]
    [InlineData("The rebels did not attack the village.")]
    [InlineData("The minister attacked the opposition in a speech.")]
    [InlineData("A company fired two hundred workers.")]
    [InlineData("Rebels planted trees under the bridge.")]
    [InlineData("Experts asked whether militants would attack the port.")]
    public void What_kills_without_intent_or_only_in_words_is_no_actor(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Theory]
    [InlineData("The town fears another attack by Boko Haram.", "Boko Haram: Perpetrator Fact")]
    [InlineData("The Taliban's ambush cost the army a truck.", "Taliban: Perpetrator Fact")]
    [InlineData("Two dozen fighters died in ISIS attacks.", "ISIS: Perpetrator Fact")]
    public void An_event_noun_names_its_agent(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The attack by the river surprised everybody.")]
    [InlineData("The attack on Boko Haram lasted an hour.")]
    public void A_place_or_a_target_behind_an_event_noun_is_no_agent(string text) => Assert.DoesNotContain("Perpetrator", ActorsOf.Roles(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Taliban claimed responsibility for the blast.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("The bombing was claimed by a breakaway faction called Ansaru.", "Ansaru: ClaimedResponsibility Claimed")]
    [InlineData("Officials blamed al-Shabaab for the raid.", "al-Shabaab: Perpetrator Accused")]
    [InlineData("The killings were attributed to the Lord's Resistance Army.", "Lord's Resistance Army: Perpetrator Accused")]
    [InlineData("ETA denied responsibility for the bombing.", "ETA: Perpetrator Denied")]
    [InlineData("A man was arrested by city police on suspicion of murder.", "man: Perpetrator Suspected")]
    [InlineData("Hamas is believed to be behind the shooting.", "Hamas: Perpetrator Suspected")]
    public void Claims_accusations_and_denials_have_their_standing(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("No group has claimed responsibility for the blast.")]
    [InlineData("The Taliban have not claimed responsibility for the blast.")]
    [InlineData("The party accused the government of wasting money.")]
    [InlineData("The minister claimed that prices had fallen.")]
    [InlineData("The mayor took responsibility for the budget last year, a report said.")]
    public void Denied_claims_and_peaceful_accusations_give_no_role(string text) =>
        Assert.DoesNotContain(ActorsOf.Text(text), a => a.Roles.Any(r => r.Standing != Reports.Briefings.Standing.Claimed || a.Kind == Reports.Briefings.ActorKind.Organization));

    [Fact]
    public void An_accusation_says_who_makes_it() =>
        Assert.Equal("Officials", ActorsOf.Text("Officials blamed al-Shabaab for the raid.").Single().Roles.Single().By);

    [Theory]
    [InlineData("Police arrested two suspects near the border.", "two suspects: Perpetrator Suspected")]
    [InlineData("The gunmen separated the passengers.", "gunmen: Perpetrator Fact")]
    public void Nouns_for_attackers_and_suspects_tell_of_them(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("Gunmen are a danger in many cities.")]
    [InlineData("Her novel is about rebels and lovers.")]
    public void Attackers_in_general_are_no_actors(string text) => Assert.Equal("", ActorsOf.Roles(text));

    private static string Sorted(string roles) => string.Join("; ", roles.Split("; ").Order(StringComparer.Ordinal));
}

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
    [InlineData("Alleged FARC guerrillas murdered the councillor.", "FARC: Perpetrator Suspected; guerrillas: Perpetrator Suspected")]
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
    [InlineData("Clashes with the army that killed nine soldiers went on.")]
    [InlineData("A court sentenced Ivo Panov to a year in prison for theft.")]
    [InlineData("A court jailed Ivo Panov for praising the bombing.")]
    [InlineData("Ivo Panov was accused of lying about the bombing.")]
    [InlineData("Hamas claimed to have no memory of the bombing.")]
    [InlineData("They are all being held by the Shining Path in camps.")]
    [InlineData("A hunger strike by prisoners ended on Friday.")]
    [InlineData("The intelligence service intercepted a call of the mayor.")]
    [InlineData("The company of the mayor was held by the Shining Path to be a thief.")]
    [InlineData("Experts asked whether militants would attack the port.")]
    public void What_kills_without_intent_or_only_in_words_is_no_actor(string text) => Assert.Equal("", ActorsOf.Roles(text));

    [Fact]
    public void A_judge_is_no_author_of_what_he_sentences_somebody_for() =>
        Assert.Equal("man: Perpetrator Fact", ActorsOf.Roles("Judge Ivo Panov sentenced a man to life for driving a car into a crowd."));

    [Fact]
    public void Whoever_reproaches_somebody_for_a_deed_did_not_do_it() =>
        Assert.DoesNotContain("Hezbollah", ActorsOf.Roles("Hezbollah lashed out at the police for killing traders."), StringComparison.Ordinal);

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
    [InlineData("The Taliban, through a radio station, claimed the raid.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("The bombing was claimed by a breakaway faction called Ansaru.", "Ansaru: ClaimedResponsibility Claimed")]
    [InlineData("Officials blamed al-Shabaab for the raid.", "al-Shabaab: Perpetrator Accused")]
    [InlineData("The killings were attributed to the Lord's Resistance Army.", "Lord's Resistance Army: Perpetrator Accused")]
    [InlineData("ETA denied responsibility for the bombing.", "ETA: Perpetrator Denied")]
    [InlineData("A man was arrested by city police on suspicion of murder.", "man: Perpetrator Suspected")]
    [InlineData("Hamas is believed to be behind the shooting.", "Hamas: Perpetrator Suspected")]
    [InlineData("A court sentenced Ivo Panov to life in prison for the bombing.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Ivo Panov was sentenced to death for the murder of nine nurses.", "Ivo Panov: Perpetrator Fact")]
    public void Claims_accusations_and_denials_have_their_standing(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("No group has claimed responsibility for the blast.")]
    [InlineData("The Taliban have not claimed responsibility for the blast.")]
    [InlineData("The party accused the government of wasting money.")]
    [InlineData("The general accused Hezbollah of wasting money.")]
    [InlineData("The general accused the minister.")]
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

    [Theory]
    [InlineData("Terrorists last night bombed the harbour office.", "Terrorists: Perpetrator Fact")]
    [InlineData("The harbour office was bombed on Monday night by rebels.", "rebels: Perpetrator Fact")]
    [InlineData("The guard was murdered at noon today by men wearing grey uniforms.", "men wearing grey uniforms: Perpetrator Fact")]
    [InlineData("Militants kidnapped yesterday two engineers.", "Militants: Perpetrator Fact")]
    public void Words_of_time_do_not_hide_who_did_it(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("Four heavily armed men kidnapped the engineer.", "Four heavily armed men: Perpetrator Fact")]
    [InlineData("The clerk was killed by two paid assassins.", "two paid assassins: Perpetrator Fact")]
    [InlineData("Rebels who raid the valley destroyed the bridge.", "Rebels: Perpetrator Fact")]
    [InlineData("A bomb, allegedly detonated by guerrillas, wounded a guard.", "guerrillas: Perpetrator Suspected")]
    public void Phrases_are_taken_whole(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("Ugandan Army troops killed nine farmers.", "Ugandan Army troops: Perpetrator Fact; Ugandan Army: Perpetrator Fact")]
    [InlineData("Members of the Armed Forces murdered two nuns.", "Armed Forces: Perpetrator Fact; Members of the Armed Forces: Perpetrator Fact")]
    [InlineData("Military personnel killed nine farmers.", "Military personnel: Perpetrator Fact")]
    public void Members_of_a_force_act_with_it(string text, string expected) => Assert.Equal(expected, Sorted(ActorsOf.Roles(text)));

    [Theory]
    [InlineData("The police attribute the murder of the clerk to drug traffickers.", "drug traffickers: Perpetrator Accused")]
    [InlineData("The mayor blamed drug trafficking gangs for the attack.", "drug trafficking gangs: Perpetrator Accused")]
    [InlineData("Ann Moon, Bob Lake, and Carl Hill were arrested in Leeds and charged with the murder.", "Ann Moon: Perpetrator Accused; Bob Lake: Perpetrator Accused; Carl Hill: Perpetrator Accused")]
    [InlineData("The Taliban, which on 25 January claimed responsibility for the blast, have an office there.", "Taliban: ClaimedResponsibility Claimed")]
    public void Accusations_reach_each_party_they_name(string text, string expected) => Assert.Equal(expected, Sorted(ActorsOf.Roles(text)));

    [Theory]
    [InlineData("Minister Ann Moon accused Hezbollah of being responsible for the murders.", "Hezbollah: Perpetrator Accused")]
    [InlineData("The clerk was accused of killing two guards.", "")]
    [InlineData("Officials accused Hezbollah of killing two guards.", "Hezbollah: Perpetrator Accused")]
    [InlineData("A bomb killed two guards. The general accused Hezbollah.", "Hezbollah: Perpetrator Accused")]
    [InlineData("A bomb killed two guards. Hezbollah said its fighters were responsible.", "Hezbollah: ClaimedResponsibility Claimed")]
    [InlineData("A bomb was detonated on the route taken by Bob Lake.", "")]
    [InlineData("Ann Moon said that the war goes on. She hit the table.", "")]
    [InlineData("The people responsible for the attack are still unknown.", "")]
    [InlineData("Leeds Crown Court, where he was charged with murder, is old.", "")]
    public void Whoever_accuses_or_stands_nearby_did_not_do_it(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("Hezbollah released two engineers who were kidnapped in May.", "Hezbollah: Perpetrator Fact")]
    [InlineData("The army released two engineers.", "")]
    [InlineData("The thieves left leaflets of the Shining Path on the floor.", "Shining Path: Perpetrator Suspected")]
    [InlineData("A flag of the Shining Path hung in his room.", "")]
    public void Captives_and_leaflets_point_to_a_group(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    private static string Sorted(string roles) => string.Join("; ", roles.Split("; ").Order(StringComparer.Ordinal));
}

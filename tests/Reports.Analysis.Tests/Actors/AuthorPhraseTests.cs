namespace Reports.Analysis.Tests.Actors;

/// <summary>Who did it, in the phrases in which wire reports say so.</summary>
public sealed class AuthorPhraseTests
{
    [Theory]
    [InlineData("The rebels seized the town after clashes with the army that killed nine soldiers.", "rebels: Perpetrator Fact")]
    [InlineData("Three guards died after an attack on the convoy by gunmen.", "gunmen: Perpetrator Fact")]
    public void An_event_that_killed_is_no_author(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("Unknown gunmen on motorcycles shot dead a farmer in the valley.", "Unknown gunmen: Perpetrator Fact")]
    [InlineData("A suicide bomber detonated explosives outside a school.", "suicide bomber: Perpetrator Fact")]
    [InlineData("The militants kidnapped workers at the mine.", "militants: Perpetrator Fact")]
    [InlineData("The convoy crossed rebel held areas in the north.", "")]
    [InlineData("Its fighters had taken the farmers hostage, Boko Haram said.", "Boko Haram: ClaimedResponsibility Claimed; fighters: Perpetrator Claimed")]
    [InlineData("The rebels took control of the hospital.", "")]
    [InlineData("Gunmen hacked nine villagers to death in the valley.", "Gunmen: Perpetrator Fact")]
    [InlineData("Ivo Panov beat his opponent in the final.", "")]
    [InlineData("Fighters of Boko Haram, an offshoot of which has joined another group, killed nine farmers.", "Boko Haram: Perpetrator Fact; Fighters: Perpetrator Fact")]
    public void A_verb_that_the_tags_hide_is_read(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("The ambush bore the hallmarks of Boko Haram, an army officer said.", "Boko Haram: Perpetrator Suspected")]
    [InlineData("The ambush was the work of Boko Haram and the Taliban.", "Boko Haram: Perpetrator Suspected; Taliban: Perpetrator Suspected")]
    public void Who_says_so_is_no_author(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("Investigators named the suspect as Ivo Panov, 28, who was shot dead by officers.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("The suspect, identified by police as 19-year-old Ivo Panov, is in custody.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("The abduction was probably the work of a bandit leader known as Ivo Panov.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("The victim, identified by police as 19-year-old Ivo Panov, died in hospital.", "")]
    [InlineData("The choir was the work of a teacher known as Ivo Panov.", "")]
    public void A_name_is_found_behind_the_words_that_give_it(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("The preacher Ivo Panov was accused of inciting the attack that killed nine farmers.")]
    [InlineData("Prosecutors accused Ivo Panov of glorifying the attack on the farmers.")]
    [InlineData("Ivo Panov was charged with encouraging the bombing.")]
    public void Whoever_praises_or_incites_is_no_perpetrator(string text) => Assert.DoesNotContain("Perpetrator", ActorsOf.Roles(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A spokesman for the military wing of Hamas claimed responsibility for the shooting.", "Hamas: ClaimedResponsibility Claimed")]
    [InlineData("The Turkish defence ministry said its warplanes had struck a village in the hills.", "Turkey: Perpetrator Claimed")]
    [InlineData("The Turkish health ministry said its clinics were shelled.", "")]
    public void Whoever_speaks_for_a_side_tells_of_its_deeds(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("A US drone strike killed the leader of al-Shabab, Ivo Panov, the Pentagon said.", "Ivo Panov Killed")]
    [InlineData("The gunmen killed the leader of the council, Ivo Panov said.", "")]
    public void A_fate_befalls_the_one_named_behind_the_description(string text, string expected) => Assert.Equal(expected, ActorsOf.Statuses(text));

    [Theory]
    [InlineData("Al-Qaeda's affiliate in the Sahel, JNIM, attacked the barracks.", "JNIM AffiliateOf Al-Qaeda")]
    public void A_place_may_stand_between_a_relation_and_its_holder(string text, string expected) => Assert.Equal(expected, ActorsOf.Relations(text));

    [Theory]
    [InlineData("The Taliban claimed Sunday's bombing of a convoy.", "Taliban: ClaimedResponsibility Claimed")]
    [InlineData("Boko Haram claimed an attack on a base in which twelve soldiers died.", "Boko Haram: ClaimedResponsibility Claimed")]
    [InlineData("Boko Haram claimed a bombing near the river killed nine soldiers.", "")]
    [InlineData("The insurance company claimed the robbery attack on its tax return.", "")]
    [InlineData("The New People's Army admitted killing the two soldiers.", "New People's Army: ClaimedResponsibility Claimed")]
    public void A_group_claims_events_in_many_words(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("Moldova accused Rwanda of arming the rebels.", "Rwanda: Supporter Accused")]
    [InlineData("Rwanda denies backing the rebels.", "Rwanda: Supporter Denied")]
    [InlineData("Hamas was accused of sheltering gunmen.", "Hamas: Supporter Accused")]
    [InlineData("Moldova accused Rwanda of backing the proposal.", "")]
    [InlineData("Rwanda denies supporting the farmers.", "")]
    public void Who_stands_behind_those_who_bear_arms_supports_them(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("Ivo Panov, 29, pleaded guilty to planting a pipe bomb outside a school.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Hamas was suspected of planting the device.", "Hamas: Perpetrator Suspected")]
    [InlineData("Hamas was suspected of planting the trees.", "")]
    [InlineData("The suspected mastermind of the attacks, Ivo Panov, was arrested.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("The mayor said the gunman was Ivo Panov, a former student.", "Ivo Panov: Perpetrator Fact")]
    [InlineData("Two brothers, Ivo Panov and Ana Ruiz, have been charged with the murder of a priest.", "Ana Ruiz: Perpetrator Accused; Ivo Panov: Perpetrator Accused")]
    [InlineData("Two neighbours, Ivo Panov and Ana Ruiz, heard of the murder of a priest.", "")]
    [InlineData("The bomb, which police said was planted by rebels, killed two villagers.", "rebels: Perpetrator Fact")]
    [InlineData("Settlers set fire to homes in the village.", "Settlers: Perpetrator Fact")]
    [InlineData("Farmers were attacked by men wielding clubs.", "men wielding clubs: Perpetrator Fact")]
    [InlineData("The shooter was killed by a sniper.", "shooter: Perpetrator Fact")]
    [InlineData("Suspected members of the Lord's Resistance Army abducted nine people.", "Lord's Resistance Army: Perpetrator Suspected; members of the Lord's Resistance Army: Perpetrator Suspected")]
    [InlineData("A Moldovan army airstrike hit a market.", "Moldovan army: Perpetrator Fact")]
    [InlineData("The military strike was long.", "")]
    public void An_author_is_found_in_the_words_of_charges_and_reports(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("Pakistan's military blamed Boko Haram for the ambush.", "Pakistan's military")]
    [InlineData("The mayor blamed Boko Haram for the ambush.", "The mayor")]
    public void The_accuser_keeps_its_owner(string text, string expected) => Assert.Equal(expected, ActorsOf.Text(text).SelectMany(a => a.Roles).First(r => r.By is not null).By);

    [Theory]
    [InlineData("Ivo Panov claimed he had ordered the bombing of the school.", "Ivo Panov: Planner Claimed")]
    public void What_a_person_tells_of_himself_is_claimed(string text, string expected) => Assert.Equal(expected, Sorted(text));

    [Theory]
    [InlineData("The Taliban denied that they had carried out the bombing.", "Taliban: Perpetrator Denied")]
    [InlineData("Boko Haram leader Ivo Panov said in a video that his men had abducted the farmers.", "Boko Haram: ClaimedResponsibility Claimed; men: Perpetrator Claimed")]
    [InlineData("The mayor said his men had rescued the farmers.", "")]
    [InlineData("Two gunmen, believed to be from Boko Haram, shot dead a farmer.", "Boko Haram: Perpetrator Suspected; Two gunmen: Perpetrator Fact")]
    [InlineData("Two gunmen shot dead a farmer, believed to be from Boko Haram.", "Two gunmen: Perpetrator Fact")]
    public void Denials_claims_and_beliefs_are_told_apart(string text, string expected) => Assert.Equal(expected, Sorted(text));

    private static string Sorted(string text) => string.Join("; ", ActorsOf.Roles(text).Split("; ").Order(StringComparer.Ordinal));
}

namespace Reports.Analysis.Tests.Victims;

/// <summary>Each recogniser with sentences that it must and must not read.</summary>
public sealed class CasualtyRuleTests
{
    [Theory]
    [InlineData("Nine people were killed in the market.", "killed 9..9 victims.subject")]
    [InlineData("At least nine Swedish soldiers have been killed in the raid.", "killed 9.. victims.subject")]
    [InlineData("Five people, including a child, were wounded.", "wounded 5..5 victims.subject", "wounded 1..1 victims.including")]
    [InlineData("A 27-year-old man was stabbed near the station.", "wounded 1..1 victims.subject")]
    [InlineData("A teacher was stabbed to death near the station.", "killed 1..1 victims.subject")]
    [InlineData("Two guards were shot dead.", "killed 2..2 victims.subject")]
    [InlineData("Nine died and 20 were hurt.", "killed 9..9 victims.subject", "wounded 20..20 victims.subject")]
    [InlineData("Three killed, four injured in knife attack", "killed 3..3 victims.subject", "wounded 4..4 victims.subject")]
    [InlineData("Luis Mora – shot dead by police – had a rifle.", "killed 1..1 victims.subject")]
    [InlineData("Four guards who had searched the bomber were killed.", "killed 4..4 victims.subject")]
    [InlineData("Four members of a village force who had tried to search the bomber were also killed.", "killed 4..4 victims.subject")]
    [InlineData("Some 90 more were mutilated and scarred.", "wounded 90..90 victims.subject")]
    [InlineData("More than 60 civilians were killed and injured.", "killed 60.. victims.subject", "wounded 60.. victims.subject")]
    [InlineData("There were eight women and four men injured.", "wounded 8..8 victims.subject", "wounded 4..4 victims.subject")]
    [InlineData("Several nurses and a driver were kidnapped on the road.", "abducted 3.. victims.subject", "abducted 1..1 victims.subject")]
    [InlineData("A judge was dragged from his car and shot dead.", "killed 1..1 victims.subject")]
    [InlineData("Two officers were ambushed in their car and fatally shot.", "killed 2..2 victims.subject")]
    [InlineData("A student was shot in the head and killed.", "killed 1..1 victims.subject")]
    [InlineData("Four men were beaten to death by a mob.", "killed 4..4 victims.subject")]
    [InlineData("A blogger was hacked to death in Lima.", "killed 1..1 victims.subject")]
    [InlineData("The home side was beaten in Lima.")]
    [InlineData("Blast kills 21, dozens hurt", "killed 21..21 victims.object", "wounded 24.. victims.subject")]
    public void Reads_the_harmed_as_subject(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("A bomber struck the base, killing 23 soldiers and wounding 15.", "killed 23..23 victims.object", "wounded 15..15 victims.object")]
    [InlineData("The shelling killed and injured dozens.", "killed 24.. victims.object", "wounded 24.. victims.object")]
    [InlineData("The blast killed 44 and injured at least 155 people.", "killed 44..44 victims.object", "wounded 155.. victims.object")]
    [InlineData("Gunmen shot dead two judges.", "killed 2..2 victims.object")]
    [InlineData("The group kidnapped three engineers.", "abducted 3..3 victims.object")]
    [InlineData("The attacker was a student who killed himself.", "killed 1..1 victims.object")]
    [InlineData("It killed two drivers, a nurse and three pupils.", "killed 2..2 victims.object", "killed 1..1 victims.object", "killed 3..3 victims.object")]
    [InlineData("The bomber drove into a convoy, killing himself and four soldiers.", "killed 1..1 victims.object", "killed 4..4 victims.object")]
    [InlineData("The gunman killed himself and two others were hurt.", "killed 1..1 victims.object", "wounded 2..2 victims.subject")]
    [InlineData("Rebels killed a colonel and seven of his men.", "killed 1..1 victims.object", "killed 7..7 victims.object")]
    [InlineData("Gunmen abducted dozens of others, mostly women.", "abducted 24.. victims.object")]
    public void Reads_the_harmed_as_object(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("Two of the injured later died in hospital.", "killed 2..2 victims.late")]
    [InlineData("Three people died of their wounds on Saturday.", "killed 3..3 victims.late")]
    [InlineData("Two soldiers succumbed to their injuries.", "killed 2..2 victims.late")]
    [InlineData("Three people died on Saturday.", "killed 3..3 victims.subject")]
    [InlineData("Two of the hostages died.", "killed 2..2 victims.subject")]
    public void Reads_who_was_hurt_first_and_died_later(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("Four of the 12 engineers they kidnapped were freed.", "abducted 12..12 victims.whole")]
    [InlineData("Two of the six hostages taken by the rebels were freed.", "abducted 6..6 victims.whole")]
    [InlineData("Five of the 30 pupils who were abducted have escaped.", "abducted 30..30 victims.whole")]
    [InlineData("Three of the 12 people killed in the raid were children.", "killed 12..12 victims.whole")]
    [InlineData("Three of the 12 people who died were children.", "killed 12..12 victims.whole")]
    [InlineData("Two of the nine officers who took part in the raid were injured.", "wounded 2..2 victims.subject")]
    [InlineData("Two of the five men held by police were freed.")]
    [InlineData("Two of the five drivers who had not been held ransom left.")]
    public void Reads_the_whole_of_which_a_share_is_told(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("Gunmen seized 12 engineers near Odrin.", "abducted 12..12 victims.seizure")]
    [InlineData("The rebels are holding six teachers.", "abducted 6..6 victims.seizure")]
    [InlineData("Police seized 12 suspects near Odrin.")]
    [InlineData("Rebels seized two villages near Odrin.")]
    public void Reads_whom_attackers_seize(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("At least 30 people, among them two nurses and a driver, were killed.", "killed 30.. victims.subject", "killed 2..2 victims.including", "killed 1..1 victims.including")]
    [InlineData("A girl who was wounded in the raid died on Sunday.", "killed 1..1 victims.subject")]
    [InlineData("Ten people, most of them nurses, were killed.", "killed 10..10 victims.subject")]
    [InlineData("A man stabbed two women to death.", "killed 2..2 victims.object")]
    [InlineData("He stabbed two women to scare the others.", "wounded 2..2 victims.object")]
    [InlineData("A driver was among five people shot dead in Odrin.", "killed 1..1 victims.among", "killed 5..5 victims.subject")]
    [InlineData("The mayor was killed along with two drivers.", "killed 1..1 victims.subject", "killed 2..2 victims.subject")]
    [InlineData("The blast killed a couple.", "killed 2..2 victims.object")]
    [InlineData("Gunmen abducted 40 schoolchildren.", "abducted 40..40 victims.object")]
    public void Reads_past_what_stands_between(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("The attack left 12 people dead and 30 wounded.", "killed 12..12 victims.state", "wounded 30..30 victims.subject")]
    [InlineData("A spokesman claimed 190 were dead.", "killed 190..190 victims.state")]
    [InlineData("Police counted nine dead.", "killed 9..9 victims.state")]
    [InlineData("Seven people remain missing.", "missing 7..7 victims.state")]
    public void Reads_a_state_behind_its_subject(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("The death toll rose to 30.", "killed 30..30 victims.toll")]
    [InlineData("The death toll climbed from 20 to at least 31.", "killed 31.. victims.toll")]
    [InlineData("Some death tolls, given by officials, exceeded 100.", "killed 100.. victims.toll")]
    [InlineData("The blast killed a nurse, bringing to 29 the number of dead.", "killed 1..1 victims.object", "killed 29..29 victims.toll")]
    [InlineData("The raid killed a nurse, bringing to 290 the number killed in months of unrest.", "killed 1..1 victims.object")]
    [InlineData("An officer died of his wounds, bringing the number of victims to four.", "killed 1..1 victims.subject", "killed 4..4 victims.toll")]
    [InlineData("The fund has doubled the number of victims to four.")]
    public void Reads_tolls(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("The bombing claimed the lives of two nuns.", "killed 2..2 victims.lives")]
    [InlineData("The bombing claimed 30 lives.", "killed 30..30 victims.lives")]
    public void Reads_lives_taken(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("He condemned the murder of a prosecutor.", "killed 1..1 victims.noun")]
    [InlineData("The attack caused the deaths of 22 people.", "killed 22..22 victims.noun")]
    [InlineData("The kidnapping of three engineers shocked the town.", "abducted 3..3 victims.noun")]
    [InlineData("They condemned the murder in Bogota on 3 May of Judge Ana Ruiz.", "killed 1..1 victims.noun")]
    [InlineData("Judge Ana Ruiz's murder is still unsolved.", "killed 1..1 victims.noun")]
    [InlineData("The murdered senator Ana Ruiz had led the inquiry.", "killed 1..1 victims.noun")]
    [InlineData("Police found the bodies of Ana Ruiz and Luis Mora.", "killed 1..1 victims.noun", "killed 1..1 victims.noun")]
    [InlineData("The murder rate in Bogota fell.")]
    [InlineData("The attempted murder of a judge was foiled.")]
    [InlineData("They condemned the fatal shooting of a 24-year-old man by an officer.", "killed 1..1 victims.noun")]
    [InlineData("They condemned the fatal police shooting of Luis Mora.", "killed 1..1 victims.noun")]
    [InlineData("They condemned the shooting of a 24-year-old man by an officer.")]
    public void Reads_nouns_of_harm(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("Among the dead were two nuns.", "killed 2..2 victims.among")]
    [InlineData("The mayor was among those killed.", "killed 1..1 victims.among")]
    [InlineData("The injured include two teachers.", "wounded 2..2 victims.among")]
    [InlineData("Among the priests murdered was Father Luis Mora.", "killed 1..1 victims.among")]
    [InlineData("At least 11 people died. They included two soldiers and a clerk.", "killed 11.. victims.subject", "killed 2..2 victims.among", "killed 1..1 victims.among")]
    [InlineData("At least 11 people attended. They included two soldiers and a clerk.")]
    public void Reads_who_is_among_the_harmed(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("A bomb wounded two people. The wounded were identified as Ana Ruiz and Luis Mora.", "wounded 2..2 victims.object", "wounded 1..1 victims.identified", "wounded 1..1 victims.identified")]
    [InlineData("Two people were killed. They are Ana Ruiz and Luis Mora.", "killed 2..2 victims.subject", "killed 1..1 victims.identified", "killed 1..1 victims.identified")]
    [InlineData("The coroner identified the person killed as Ana Ruiz.", "killed 1..1 victims.subject", "killed 1..1 victims.identified")]
    [InlineData("The attacker was identified as Luis Mora.")]
    [InlineData("Two people were arrested. They are Ana Ruiz and Luis Mora.")]
    [InlineData("The gunman killed on the roof was identified as Luis Mora.", "killed 1..1 victims.subject")]
    public void Reads_names_given_behind(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("Gunmen killed Ana Ruiz, 55, from Spain; Luis Mora, 34, from Chile; and Eva Paz, 19, from Peru.", 3)]
    [InlineData("Teachers Ana Ruiz (34), Luis Mora (41) and Eva Paz were killed on the road.", 3)]
    [InlineData("Senator Ana Ruiz, one of the best-known leaders of the party, was killed on the road.", 1)]
    [InlineData("Gunmen killed two judges: Ana Ruiz and Luis Mora.", 3)]
    [InlineData("Also injured was a street vendor.", 1)]
    public void Reads_lists_of_names(string text, int statements) => Assert.Equal(statements, ViolenceReader.Statements(text).Count());

    [Theory]
    [InlineData("The 20 victims of the assault came from many places.", "killed 20..20 victims.figure")]
    [InlineData("A witness saw 35 bodies in one hospital.", "killed 35..35 victims.figure")]
    [InlineData("The attack caused at least 84 deaths and more than 90 injuries.", "killed 84.. victims.figure", "wounded 90.. victims.figure")]
    [InlineData("The hospital received 12 bodies and more than 60 wounded.", "killed 12..12 victims.figure", "wounded 60.. victims.subject")]
    public void Reads_figures_of_harm(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("Six pupils suffered burns.", "wounded 6..6 victims.injury")]
    [InlineData("Eleven people were taken to hospital.", "wounded 11..11 victims.injury")]
    [InlineData("Seven people were still in hospital on Sunday.", "wounded 7..7 victims.injury")]
    [InlineData("Four remained in intensive care.", "wounded 4..4 victims.injury")]
    [InlineData("Forty people were detained in hospital and about 20 others were sent home after treatment.", "wounded 40..40 victims.injury", "wounded 20..20 victims.injury")]
    [InlineData("Two other officers were in stable condition on Monday.", "wounded 2..2 victims.injury")]
    [InlineData("The man's wife was seriously hurt.", "wounded 1..1 victims.subject")]
    [InlineData("Two other officers were in a serious condition on Monday.", "wounded 2..2 victims.injury")]
    [InlineData("A second boy was treated for minor injuries.", "wounded 1..1 victims.injury")]
    [InlineData("A second boy was treated for shock.")]
    public void Reads_injuries(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("They took 12 nurses hostage.", "abducted 12..12 victims.hostage")]
    [InlineData("Two nuns were held hostage.", "abducted 2..2 victims.hostage")]
    [InlineData("They fled, taking as hostages engineers Luis Mora and Ana Ruiz.", "abducted 1..1 victims.hostage", "abducted 1..1 victims.hostage")]
    public void Reads_hostages(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("The blast killed seven people, three of them Chinese engineers.", "killed 7..7 victims.object", "killed 3..3 victims.share")]
    [InlineData("The blast hurt 40 people. Eleven of the injured were policemen.", "wounded 40..40 victims.object", "wounded 11..11 victims.share")]
    [InlineData("The blast hurt 40 people. Of the 40 injured, 22 were pupils.", "wounded 40..40 victims.object", "wounded 40..40 victims.subject", "wounded 22..22 victims.share")]
    [InlineData("The blast killed nine people. Of the dead, two were nurses.", "killed 9..9 victims.object", "killed 2..2 victims.share")]
    [InlineData("The blast hurt 40 people. Of the schools nearby, two were closed.", "wounded 40..40 victims.object")]
    public void Reads_shares(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Fact]
    public void Reads_an_enumeration_with_its_head_left_out() =>
        Assert.Equal(
            ["killed 5..5 victims.object", "killed 1..1 victims.enumeration", "killed 3..3 victims.enumeration", "killed 1..1 victims.enumeration"],
            ViolenceReader.Statements("The raid killed five people. One was a Danish doctor. Three were bank clerks. Another was an official with the city council."));

    [Theory]
    [InlineData("The bill was killed in committee.")]
    [InlineData("The plan could kill thousands of jobs.")]
    [InlineData("They threatened to kill two hostages.")]
    [InlineData("A plot to kill the mayor was foiled.")]
    [InlineData("If 20 people were killed, the army would answer.")]
    [InlineData("The 27-year-old won the race.")]
    [InlineData("Two of the buildings were hit.")]
    [InlineData("He paid 30 dollars for dead flowers.")]
    [InlineData("The soldiers were not killed.")]
    [InlineData("The film shot in 2012 was a hit.")]
    [InlineData("It lies 20 kilometers from the border.")]
    public void Reads_no_harm_where_none_is_told(string text) => Assert.Empty(ViolenceReader.Statements(text));

    [Theory]
    [InlineData("The rocket attack caused no casualties.", "killed 0..0 victims.none", "wounded 0..0 victims.none")]
    [InlineData("Officials report no casualties from the rocket attack.", "killed 0..0 victims.none", "wounded 0..0 victims.none")]
    [InlineData("The shelling did not cause any deaths or injuries.", "killed 0..0 victims.none", "wounded 0..0 victims.none")]
    [InlineData("The mortar round went off without loss of life.", "killed 0..0 victims.none")]
    [InlineData("Rockets struck the base without causing casualties.", "killed 0..0 victims.none", "wounded 0..0 victims.none")]
    [InlineData("The police told of no fatalities after the shooting.", "killed 0..0 victims.none")]
    [InlineData("There were no injuries in the blast.", "wounded 0..0 victims.none")]
    [InlineData("Nobody was hurt in the blast.", "wounded 0..0 victims.subject")]
    [InlineData("There were no immediate reports of casualties.")]
    [InlineData("There were no civilian casualties.")]
    [InlineData("There were no casualties among the guards.")]
    [InlineData("The court handed down no death penalty.")]
    [InlineData("No casualties were immediately reported.")]
    [InlineData("The army hopes that there will be no casualties.")]
    [InlineData("There were no further deaths.")]
    public void Reads_that_nobody_came_to_harm(string text, params string[] statements) => Assert.Equal(statements, ViolenceReader.Statements(text));

    [Theory]
    [InlineData("Luis Mora was arrested on Friday. Mora shot him in the head.", 0)]
    [InlineData("Luis Mora was at home on Friday. Ana Ruiz shot him in the head.", 1)]
    public void Nobody_is_the_object_of_the_own_deed(string text, int statements) => Assert.Equal(statements, ViolenceReader.Statements(text).Count());
}

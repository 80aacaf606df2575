using Reports.Analysis.Tests.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Incidents;

public sealed class ViolenceFinderTests
{
    [Theory]
    [InlineData("A car bomb exploded in Baghdad on Monday, killing nine people.", IncidentType.Bombing)]
    [InlineData("Gunmen opened fire on a crowd in Baghdad, killing nine people.", IncidentType.ArmedAssault)]
    [InlineData("A man stabbed three people in London on Monday.", IncidentType.Stabbing)]
    [InlineData("A van was driven at a crowd in London in a vehicle attack that killed two people.", IncidentType.VehicleRamming)]
    [InlineData("Gunmen kidnapped three engineers near Lagos.", IncidentType.Abduction)]
    [InlineData("An airstrike killed nine people in Aleppo.", IncidentType.Airstrike)]
    [InlineData("An Israeli strike killed nine people in Gaza.", IncidentType.Airstrike)]
    [InlineData("The strike killed nine people in Gaza.", IncidentType.Airstrike)]
    [InlineData("A strike on a market killed nine people in Gaza.", IncidentType.Airstrike)]
    [InlineData("Rebels fired a missile at a ship off Odrin and set it ablaze.", IncidentType.Airstrike)]
    [InlineData("A drone hit a bus in Odrin on Friday, killing two people.", IncidentType.Airstrike)]
    [InlineData("A man drove a car into a crowd in Odrin, killing four people.", IncidentType.VehicleRamming)]
    [InlineData("A white van was driven into pedestrians in Odrin, killing four people.", IncidentType.VehicleRamming)]
    [InlineData("The assassination of a judge in Bogota shocked the country.", IncidentType.Assassination)]
    [InlineData("Gunmen seized 12 engineers in Odrin on Monday.", IncidentType.Abduction)]
    [InlineData("Gunmen killed 11 coal miners in Odrin on Monday.", IncidentType.ArmedAssault)]
    [InlineData("Clashes between herders and farmers left at least 30 dead in Odrin.", IncidentType.Clash)]
    [InlineData("Reports of a bombing in Madrid that killed nine people were confirmed.", IncidentType.Bombing)]
    [InlineData("A bomb killed nine people in Madrid, and the claim of responsibility was false.", IncidentType.Bombing)]
    [InlineData("Militants beheaded 20 men and set fire to houses in Odrin.", IncidentType.MassKilling)]
    [InlineData("Militants set fire to houses in Odrin, killing nine people.", IncidentType.Arson)]
    [InlineData("A suicide bomber struck a mosque in Odrin. Ten people were killed.", IncidentType.Bombing)]
    [InlineData("Drones attacked the port of Odrin on Friday, killing four people.", IncidentType.Airstrike)]
    [InlineData("Iran fired a dozen missiles at ships in the Red Sea on Friday, killing two sailors.", IncidentType.Airstrike)]
    [InlineData("A bus was hit by a roadside bomb near Odrin on Friday. Nine passengers died.", IncidentType.Bombing)]
    [InlineData("A car struck a landmine near Odrin on Friday, killing four people.", IncidentType.Bombing)]
    [InlineData("A bomb on a ferry killed 14 people in the southern Philippines on Friday.", IncidentType.Bombing)]
    [InlineData("A drone attack on a refinery killed three workers and wounded nine in Odrin on Saturday.", IncidentType.Airstrike)]
    [InlineData("Arsonists set fire to a warehouse in Odessa on Monday, killing four people.", IncidentType.Arson)]
    [InlineData("A gas attack on a market in Aleppo killed nine people and wounded 20.", IncidentType.Other)]
    [InlineData("A man pleaded guilty to killing three women in Leeds.", IncidentType.Other)]
    [InlineData("A judge jailed a man without parole for driving his car into a crowd in Leeds, killing two people.", IncidentType.VehicleRamming)]
    [InlineData("Rebels shot down a plane near Odrin, and all 140 people on board were killed.", IncidentType.Other)]
    [InlineData("A gunman killed two people in Leeds. Executing him would not bring them back, a widow said.", IncidentType.ArmedAssault)]
    [InlineData("A farmer was convicted of killing two neighbours in Leeds.", IncidentType.Other)]
    [InlineData("A soldier was stabbed in Lima. The attacker was shot dead.", IncidentType.Stabbing)]
    [InlineData("A man with an axe wounded four passengers on a train in Lima before being shot dead by police.", IncidentType.Stabbing)]
    [InlineData("Suspected herdsmen killed nearly 50 people in Lima, in Peru.", IncidentType.MassKilling)]
    [InlineData("The coalition carried out 19 strikes on militants in Iraq on Monday.", IncidentType.Airstrike)]
    [InlineData("A rocket fired from the hills hit a house in Lima, injuring seven people.", IncidentType.ArmedAssault)]
    [InlineData("A sniper killed five officers in Lima on Thursday. The suspect was killed by a bomb that a police robot brought.", IncidentType.ArmedAssault)]
    [InlineData("Militants beheaded a hostage in Lima. Luis Mora was kidnapped in June.", IncidentType.Abduction)]
    [InlineData("A woman was murdered in Lima when a car struck a crowd on Friday.", IncidentType.VehicleRamming)]
    [InlineData("A nurse pleaded guilty to murdering eight patients in Lima and to aggravated assault.", IncidentType.Other)]
    public void Knows_the_kind_of_event(string text, IncidentType type) => Assert.Equal(type, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Type);

    [Theory]
    [InlineData("The striker's attack on goal failed in Oslo, and the home side lost two matches.")]
    [InlineData("He died of a heart attack in Paris.")]
    [InlineData("The senator launched an attack on the minister's record.")]
    [InlineData("A gas explosion destroyed a house in Oslo and killed two people.")]
    [InlineData("Nine people were killed when a ferry sank off Norway.")]
    [InlineData("A fire in a warehouse in Oslo killed nine workers.")]
    [InlineData("A gas leak at a refinery in Oslo killed nine workers.")]
    [InlineData("The company opened a new plant in Baghdad.")]
    [InlineData("Ivo Panov, the former president, has died. He led a guerrilla movement in the hills and ruled for 20 years. He died in Lagos.")]
    [InlineData("A general strike closed the shops of Baghdad on Monday.")]
    [InlineData("Teachers are on strike in Baghdad.")]
    [InlineData("Police fear that drones, once modified, could be used. One drone flew over Baghdad in a test.")]
    [InlineData("A lightning strike killed two people in Baghdad.")]
    [InlineData("He drove a car into a river in Baghdad and drowned.")]
    [InlineData("The pipeline has been bombed hundreds of times since it was laid.")]
    [InlineData("Trucks on the coast road are often ambushed.")]
    [InlineData("Ana Ruiz lost her battle with cancer on Friday. The singer, who survived the 1995 bombing of Oslo, was 60. She sold nine million records.")]
    [InlineData("Luis Mora, the general who won the Battle of Odrin, died on Friday. He was 81. In the battle, 300 soldiers were killed. He later wrote novels.")]
    [InlineData("Nine people died in a coal mine in Odrin on Monday.")]
    [InlineData("The claim that gunmen attacked a school in Leeds and killed 12 pupils is false, an agency said.")]
    [InlineData("North Korea fired two ballistic missiles towards the Sea of Japan on Friday. Nobody was hurt.")]
    [InlineData("A post falsely claimed that a bomb had killed 20 people in Madrid.")]
    [InlineData("False rumours that soldiers had shot dead three protesters spread in Lima.")]
    [InlineData("A video claiming to show a bombing in Delhi that killed 30 people was debunked.")]
    [InlineData("The report of a shooting at a mall in Ohio was a hoax, police said.")]
    [InlineData("A driver killed two people in Lima when his lorry left the road.")]
    [InlineData("A car struck a group of people at a crossing in Lima, killing two.")]
    [InlineData("A rocket launched from the base hit the sea.")]
    public void Finds_no_incident_in_texts_on_other_things(string text) => Assert.Empty(ViolenceReader.Read(text).Incidents.Incidents);

    [Theory]
    [InlineData("Luis Mora was jailed for life on Friday for the murder of five people in 2019.", "2019")]
    [InlineData("Five of the 30 pupils who were abducted from a school in Odrin escaped on Sunday.", null)]
    [InlineData("Gunmen killed five people in Odrin in 2019.", "2019")]
    [InlineData("A court sentenced Luis Mora to life for the murder of a judge in December 2016.", "2016-12")]
    public void Dates_the_deed_and_not_what_came_of_it(string text, string? date) => Assert.Equal(date, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Date?.Earliest);

    [Fact]
    public void Names_no_claimant_as_the_source_of_a_figure() =>
        Assert.All(ViolenceReader.Read("The Moon Front claimed the attack on a bus in Odrin that killed seven people.").Victims, v => Assert.Null(v.ReportedBy));

    [Theory]
    [InlineData("A senior official, speaking on condition of anonymity, said the bombing killed seven people.", "A senior official")]
    [InlineData("The bombing killed seven people, the governor of Odrin said.", "the governor of Odrin")]
    [InlineData("After the raid in Odrin, police said the bombing killed seven people.", "police")]
    [InlineData("A bomb killed nine people in Odrin, Russia's state news agency reported.", "Russia's state news agency")]
    public void Names_the_source_of_a_figure_in_full(string text, string source) => Assert.Equal(source, Assert.Single(ViolenceReader.Read(text).Victims).ReportedBy);

    [Fact]
    public void Keeps_older_events_apart()
    {
        var found = ViolenceReader.Read("A suicide bomber killed nine people in Kabul on Monday.\n\nIn 2012, a bombing in Baghdad killed 30 people.", new DateOnly(2019, 6, 12));
        Assert.Equal(["9..9", "30..30"], found.Incidents.Incidents.Select(i => ViolenceReader.Bounds(i.Killed)));
        Assert.Equal([true, false], found.Incidents.Incidents.Select(i => i.Primary));
        Assert.Equal(["2019-06-10", "2012"], found.Incidents.Incidents.Select(i => i.Date?.Earliest));
    }

    [Theory]
    [InlineData("In August a bomb killed some 70 people in the same city.", 2)]
    [InlineData("In October the police had expected the raid, which killed 20 people.", 1)]
    public void An_earlier_month_is_not_that_of_undated_news(string last, int incidents)
    {
        var text = $"Gunmen killed 20 cadets in a raid on a college in Quetta, officials said.\n\nThe gunmen stormed the gate.\n\n{last}";
        Assert.Equal(incidents, ViolenceReader.Read(text, new DateOnly(2016, 10, 25)).Incidents.Incidents.Count);
    }

    [Theory]
    [InlineData("The suspect in the bombing that killed nine people in Oslo was released on Friday.", null)]
    [InlineData("On Saturday, the minister said the bombing in Oslo had killed nine people.", null)]
    [InlineData("The bombing in Oslo, which killed nine people, breached the May 3, 2011 agreement.", null)]
    [InlineData("On Saturday, a bombing in Oslo killed nine people.", "Saturday")]
    [InlineData("Police arrested two men on Monday over the bombing that killed nine people in Oslo on Saturday.", "Saturday")]
    [InlineData("The gunman was shot dead by police after killing nine people in Oslo on Saturday.", "Saturday")]
    [InlineData("Gunmen believed to belong to a gang abducted nine people in Oslo on Saturday.", "Saturday")]
    [InlineData("The court said a day after Saturday, bombing in Oslo killed nine people.", "Saturday")]
    [InlineData("Saturday's bombing in Oslo killed nine people, the minister said.", "Saturday")]
    [InlineData("A bombing in Oslo killed nine people on Saturday.", "Saturday")]
    [InlineData("A bombing at the gates of the harbour town of Oslo killed the mayor and nine of his guards on Saturday.", "Saturday")]
    [InlineData("The senator spoke out on Saturday about the bombing in Oslo that killed nine people.", null)]
    [InlineData("A man pleaded guilty on Saturday to the bombing in Oslo that killed nine people.", null)]
    [InlineData("A group claimed on Saturday the bombing in Oslo that killed nine people.", "Saturday")]
    [InlineData("A colonel was detained on Monday night in connection with the bombing in Oslo that killed nine people.", null)]
    [InlineData("In April, nine guards were killed in rebel attacks in Oslo.", "April")]
    [InlineData("The council on Saturday accused soldiers of killing nine people in Oslo on 3 May.", "3 May")]
    [InlineData("Gunmen murdered nine people in Oslo between 2010 and 2017.", "between 2010 and 2017")]
    public void Dates_the_event_and_nothing_else(string text, string? date) =>
        Assert.Equal(date, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Date?.Text);

    [Theory]
    [InlineData("A US airstrike killed nine people near Mosul.", "Mosul")]
    [InlineData("A bomb at the U.S. consulate in Benghazi killed nine people.", "Benghazi")]
    [InlineData("A bomb killed the president of France in Lagos.", "Lagos")]
    [InlineData("The prosecutor general of Lagos said the 36 must face murder charges over a bomb that killed nine people.", null)]
    [InlineData("Gunmen murdered a judge on Monday. How can their leaders in Lagos talk of peace when people are murdered on their orders?", null)]
    [InlineData("Gunmen in Lagos opened fire when police came, killing nine people.", "Lagos")]
    [InlineData("A bomb killed Ivo Panov, head of Turkey's Gray Unit, on Monday.", null)]
    [InlineData("Gunmen killed nine people in Marlow Creek, Pennsylvania, on Monday.", "Marlow Creek, Pennsylvania")]
    [InlineData("Gunmen killed nine people in Pennsylvania on Monday. The shooting in Marlow Creek, Pennsylvania, shocked the country.", "Marlow Creek, Pennsylvania")]
    [InlineData("The bombing killed nine people. The suspect had lived in Lagos.", null)]
    [InlineData("A bomb killed nine people in Lagos on Sunday, Turkey's foreign ministry said.", "Lagos")]
    [InlineData("Ivo Panov, a self-described Neo-Nazi, shot dead nine people.", null)]
    [InlineData("A bomb at a German Christmas market killed nine people.", null)]
    [InlineData("An assault on the prison in Lagos killed nine guards.", "Lagos")]
    [InlineData("The attack, which killed nine people, was claimed by the Moon Front in Yemen.", null)]
    [InlineData("Nine people were killed by gunmen in Yemen.", "Yemen")]
    [InlineData("A bomb killed nine people. Police are looking into links in Florida with the bombing.", null)]
    [InlineData("Gunmen stormed a hospital in Lagos, killing nine people.", "Lagos")]
    [InlineData("A bombing killed nine people. Four of the wounded are in a hospital in Lagos.", null)]
    [InlineData("Three tourists were stabbed to death in Kano on Saturday.", "Kano")]
    [InlineData("Gunmen killed two nurses at a clinic in Kano on Sunday.", "Kano")]
    [InlineData("A bomb killed nine people in Kano on Sunday. Two of the wounded were treated at a clinic in Jos.", "Kano")]
    [InlineData("Gunmen killed nine people on Monday. The government in Oslo denied any role in the attack.", null)]
    [InlineData("Ana Ruiz, 34, of Oslo, died yesterday of wounds from a bomb blast in Kano.", "Kano")]
    [InlineData("Iran fired more than a dozen missiles at two bases in Kano on Monday.", "Kano")]
    public void Places_the_event_and_nothing_else(string text, string? place) =>
        Assert.Equal(place, ViolenceReader.Read(text).Incidents.Incidents[0].Place?.Text);

    [Theory]
    [InlineData("Kidnappings are commonplace in Lagos, and Abuja sees frequent bombings.")]
    public void Finds_no_incident_in_what_happens_all_the_time(string text) => Assert.Empty(ViolenceReader.Read(text).Incidents.Incidents);

    [Fact]
    public void The_hospital_is_not_where_it_happened()
    {
        var found = ViolenceReader.Read("A bomb wounded Luis Mora in Arica on Monday.\n\nMora was flown to a hospital in Santiago.");
        Assert.Equal("Arica", Assert.Single(found.Incidents.Incidents).Place?.Text);
    }

    [Fact]
    public void A_murder_told_far_down_a_text_on_something_else_is_told()
    {
        var text = string.Join("\n\n", Enumerable.Repeat("The council met and talked about the budget.", 9)) + "\n\nThe council paused in memory of the murder of Judge Ana Ruiz.";
        Assert.Equal(["Ana Ruiz"], Assert.Single(ViolenceReader.Read(text).Victims).Names);
    }

    [Fact]
    public void A_death_some_days_later_belongs_to_the_attack()
    {
        var found = ViolenceReader.Read("A bomb killed 18 people in a market in Kano on Monday.\n\nOn Tuesday the toll rose to 31 when some of the wounded died in hospital.", new DateOnly(2017, 3, 15));
        Assert.Equal("31..31", ViolenceReader.Bounds(Assert.Single(found.Incidents.Incidents).Killed));
    }

    [Fact]
    public void Reads_one_event_from_several_paragraphs()
    {
        var found = ViolenceReader.Read("A suicide bomber killed nine people in Kabul on Monday.\n\nThe attack was the worst in months. The blast also wounded 20 people.", new DateOnly(2019, 6, 12));
        var incident = Assert.Single(found.Incidents.Incidents);
        Assert.Equal(("9..9", "20..20"), (ViolenceReader.Bounds(incident.Killed), ViolenceReader.Bounds(incident.Wounded)));
    }

    [Fact]
    public void Says_which_incident_a_token_speaks_of()
    {
        const string Text = "A suicide bomber killed nine people in Kabul on Monday.\n\nIn 2012, a bombing in Baghdad killed 30 people.";
        var found = ViolenceReader.Read(Text, new DateOnly(2019, 6, 12));
        var article = ViolenceReader.Annotate(Text);
        Assert.Equal("i1", found.Incidents.IncidentOf(article.TokenAt(Text.IndexOf("nine", StringComparison.Ordinal)))?.Id);
        Assert.Equal("i2", found.Incidents.IncidentOf(article.TokenAt(Text.IndexOf("30", StringComparison.Ordinal)))?.Id);
        Assert.Null(found.Incidents.IncidentOf(-1));
    }

    [Theory]
    [InlineData("Gunmen attacked with assault rifles and hand grenades in Kabul, killing two people.", "assault rifles", "hand grenades")]
    [InlineData("A man with a machete stabbed two people in London.", "machete")]
    public void Lists_weapons(string text, params string[] weapons) => Assert.Equal(weapons, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Weapons);

    [Theory]
    [InlineData("A man with a knife stabbed two people in Odrin. The knife attack ended when he dropped the knives.", "knife")]
    [InlineData("Gunmen with assault rifles attacked a mosque in Odrin, killing two people. The rifles used in the attack were old.", "assault rifles")]
    [InlineData("A rocket attack on a camp near Odrin killed two people.", "rocket")]
    public void Lists_each_weapon_once(string text, string weapon) => Assert.Equal([weapon], Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Weapons);

    [Theory]
    [InlineData("A man stabbed three people in Odrin before police drew their guns.")]
    [InlineData("A man attacked three people in Odrin, killing one, and the officers fired with a rifle.")]
    [InlineData("Gun control laws would not have stopped the attack that killed two people in Odrin.")]
    [InlineData("He told her before the attack that killed two people in Odrin: “If you can't make a bomb, take a car.”")]
    [InlineData("A man who wore a fake suicide vest attacked and killed two people in Odrin.")]
    public void Other_weapons_are_not_the_incidents(string text) => Assert.All(ViolenceReader.Read(text).Incidents.Incidents, incident => Assert.Empty(incident.Weapons));

    [Theory]
    [InlineData("Militants attacked the Moon Hotel in Odrin, killing two people. The attack on the hotel lasted an hour.", "Moon Hotel")]
    public void A_target_is_listed_in_its_fullest_form(string text, string target) => Assert.Equal([target], Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Targets);

    [Fact]
    public void The_word_for_a_named_town_is_no_target() =>
        Assert.Empty(Assert.Single(ViolenceReader.Read("An attack on the Ukrainian city of Kharkiv killed four people.").Incidents.Incidents).Targets);

    [Fact]
    public void What_other_attacks_were_aimed_at_is_no_target() =>
        Assert.Equal(["camp"], ViolenceReader.Read("An airstrike on a camp killed nine fighters in Arica. The group had made attacks on army bases. Its attacks on convoys went on.").Incidents.Incidents[0].Targets);

    [Fact]
    public void Lists_what_was_attacked() =>
        Assert.Contains("police station", Assert.Single(ViolenceReader.Read("Militants attacked a police station in Kabul, killing two people.").Incidents.Incidents).Targets);

    [Fact]
    public void Reads_an_empty_text() => Assert.Empty(ViolenceReader.Read("").Incidents.Incidents);

    [Theory]
    [InlineData("A bomb killed nine people in Munich on Friday.\n\nIt follows the attack in Paris last year. The attack in Nice, France, killed 84 people in July.", "9..9")]
    [InlineData("A bomb killed nine people in Munich on Friday.\n\nThe front, which planted it, is responsible for the deaths of hundreds of people.", "9..9")]
    [InlineData("Gunmen killed two people in Lagos on Monday.\n\nPolice took in a man over an earlier shooting that killed nine people.", "2..2")]
    public void Gives_the_main_incident_its_own_figures_alone(string text, string killed) => Assert.Equal(killed, ViolenceReader.Bounds(ViolenceReader.Read(text, new DateOnly(2016, 7, 24)).Incidents.Incidents[0].Killed));

    [Fact]
    public void Takes_the_event_of_the_headline_for_the_main_one()
    {
        const string Text = "Army kills commander Ivo Panov\n\nOn Thursday the army killed Ivo Panov in an airstrike near Mosul. It called the strike an answer to the May 3 attack on the embassy in Lagos.\n\nThe attack on the embassy in Lagos on May 3 killed a clerk. Gunmen stormed the embassy in Lagos and set it on fire. The attack on the embassy in Lagos went on for hours.";
        var main = ViolenceReader.Read(Text, new DateOnly(2019, 6, 14)).Incidents.Incidents[0];
        Assert.Equal((IncidentType.Airstrike, "Mosul"), (main.Type, main.Place?.Text));
    }

    [Theory]
    [InlineData("Nine people were injured by an explosion in Oslo. The cause of the explosion has not been determined.", "Explosion in Oslo", IncidentType.Other)]
    [InlineData("Nine people were injured by an explosion in Oslo. It was too early to tell whether it was caused by a bomb, the mayor said.", "Explosion in Oslo", IncidentType.Other)]
    [InlineData("Nine people were injured by a bomb that exploded in Oslo. The cause of the power cut that followed is unknown.", "Bombing in Oslo", IncidentType.Bombing)]
    public void An_explosion_of_unknown_cause_is_no_bombing(string text, string name, IncidentType type)
    {
        var incident = Assert.Single(ViolenceReader.Read(text).Incidents.Incidents);
        Assert.Equal((name, type), (incident.Name, incident.Type));
        Assert.Equal(type == IncidentType.Bombing, incident.Weapons.Count > 0);
    }

    [Fact]
    public void A_search_by_police_is_no_attack_on_a_house()
    {
        var incident = ViolenceReader.Read("Gunmen shot dead two policemen in Odrin on Friday. Police later raided a house and seized grenades, rifles and explosives.").Incidents.Incidents[0];
        Assert.Empty(incident.Targets);
        Assert.Empty(incident.Weapons);
    }

    [Fact]
    public void Where_the_worst_of_several_blasts_was_is_not_where_they_were()
    {
        const string Text = "Bombings killed at least 11 people in Kano on Friday. The bombings were claimed by a group. The worst explosion was at Mill Street, where six people were killed.";
        Assert.Equal("Kano", ViolenceReader.Read(Text).Incidents.Incidents[0].Place?.Text);
    }

    [Theory]
    [InlineData("Police seized two pistols and a grenade in a raid on a flat.", 0)]
    [InlineData("Troops who searched the home of the attacker found rifles after the attack.", 0)]
    [InlineData("A photograph shows a man holding a rifle.", 0)]
    [InlineData("Police recovered a rifle used in the attack.", 1)]
    public void What_was_seized_from_a_hoard_or_is_seen_in_a_picture_was_not_used(string text, int weapons) =>
        Assert.Equal(weapons, ViolenceReader.Read("Gunmen attacked a mosque in Odrin on Friday, killing nine people. " + text).Incidents.Incidents[0].Weapons.Count);

    [Fact]
    public void Murders_that_the_text_counts_are_several()
    {
        var incident = ViolenceReader.Read("The killer Luis Mora pleaded guilty to eight murders in Odrin on Tuesday.").Incidents.Incidents[0];
        Assert.Equal(("Killings in Odrin", "8..8", null), (incident.Name, ViolenceReader.Bounds(incident.Killed), incident.Date));
    }

    [Theory]
    [InlineData("Iran fired more than a dozen ballistic missiles at two bases in Kano on Monday.", IncidentType.Airstrike)]
    [InlineData("The rebels lobbed mortar shells into the market in Kano on Monday.", IncidentType.ArmedAssault)]
    [InlineData("The minister said the regime was responsible for the chemical attack in Kano.", IncidentType.Other)]
    [InlineData("A coalition soldier was killed by an improvised explosive device in Kano on Monday.", IncidentType.Bombing)]
    public void Attacks_from_afar_need_no_toll(string text, IncidentType type) => Assert.Equal(type, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Type);

    [Theory]
    [InlineData("The company launched a line of shells at two fairs.")]
    [InlineData("The club fired a coach, who threw a rocket of a ball at him.")]
    public void Nothing_else_is_fired_at_anybody(string text) => Assert.Empty(ViolenceReader.Read(text).Incidents.Incidents);
}

using Reports.Analysis.Tests.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Incidents;

/// <summary>Which events a text tells apart, and what it tells of as one: "figures of the dead or hurt @ place" for each incident, the main one first.</summary>
public sealed class SeparateEventsTests
{
    private const string Lead = "Gunmen killed nine people in a mosque in Kano on Monday.\n\n";

    [Theory]
    [InlineData("Elsewhere, a bomb killed five soldiers near Jos.", 2)]
    [InlineData("In a separate attack, a suicide bomber killed five soldiers.", 2)]
    [InlineData("In another incident, four teachers were kidnapped in Jos.", 2)]
    [InlineData("Earlier on Monday, a roadside bomb killed five soldiers in Jos.", 2)]
    [InlineData("The previous week, a suicide bomber killed 14 traders in Jos.", 2)]
    [InlineData("Another was a teacher.", 1)]
    [InlineData("Later that day two of the wounded died.", 1)]
    [InlineData("The gunmen fled after the attack.", 1)]
    [InlineData("Elsewhere in the country, people prayed for the dead.", 1)]
    public void Words_at_a_sentences_head_part_its_event_from_the_one_before(string text, int incidents) =>
        Assert.Equal(incidents, ViolenceReader.Read(Lead + text).Incidents.Incidents.Count);

    [Theory]
    [InlineData("Gunmen shot dead a mayor in Jos on Monday, a day after a councillor was killed in Maro.", "1 @ Jos", "1 @ Maro")]
    [InlineData("Nine people were killed in Jos on Monday, two days after a bombing in Maro killed 12.", "9 @ Jos", "12 @ Maro")]
    [InlineData("A bomb killed nine people in Jos, hours after gunmen killed six traders in Maro.", "9 @ Jos", "6 @ Maro")]
    [InlineData("A bomb killed nine people in Jos, days after the city opened a market.", "9 @ Jos")]
    [InlineData("A bomb killed nine people in Jos this week. In April, six traders were killed in rebel attacks in Maro, prompting army raids.", "9 @ Jos", "6 @ Maro")]
    [InlineData("Police shot dead the gunman hours after he killed nine people in Jos.", "9 @ Jos")]
    [InlineData("A trader died in Jos on Monday, a day after gunmen shot him and killed two guards.", "3 @ Jos")]
    [InlineData("Forces killed 40 militants in raids in Jos on Monday, a day after a roadside bomb hit a bus in Maro and killed four tourists.", " @ Jos", "4 @ Maro")]
    public void A_deed_told_a_day_after_another_is_not_the_other(string text, params string[] told) => Assert.Equal(told, Told(text));

    [Fact]
    public void Nobody_dies_in_two_events()
    {
        const string Text = "Luis Mora was stabbed in prison on Friday. Mora is held for the 1968 assassination of the senator Ana Ruiz.\n\nAna Ruiz was killed in June 1968. Mora shot her in a hotel.";
        Assert.Single(ViolenceReader.Read(Text).Incidents.Incidents, i => i.Killed is not null);
        Assert.Equal(2, ViolenceReader.Read(Text).Incidents.Incidents.Count);
    }

    [Fact]
    public void A_later_telling_of_one_of_several_joins_it_by_its_figure()
    {
        const string Text = "Gunmen killed nine people in a mosque in Kano on Monday. Elsewhere, a bomb killed 23 soldiers.\n\nA bomb in the town of Jos killed the 23 soldiers on Tuesday, the army said.";
        Assert.Equal(["9 @ Kano", "23 @ Jos"], Told(Text));
    }

    [Fact]
    public void Days_of_the_week_tell_events_apart_in_a_text_without_a_date()
    {
        const string Text = "On Saturday gunmen killed six traders in the village of Maro. On Sunday gunmen killed 40 herders in the same village.";
        Assert.Equal(["6 @ Maro", "40 @"], Told(Text));
    }

    [Theory]
    [InlineData("A bombing in Kano killed nine people in March.", 2)]
    [InlineData("The stabbing shocked the town.", 1)]
    public void Kinds_that_do_not_go_together_are_two_events(string text, int incidents) =>
        Assert.Equal(incidents, ViolenceReader.Read("A man stabbed three people in Odrin on Friday.\n\n" + text).Incidents.Incidents.Count);

    [Theory]
    [InlineData("Police told of older attacks, including a rocket attack on Maro in February 2024 that killed a soldier and wounded eight.", 2)]
    [InlineData("In December 2016, a truck attack on a market in Maro killed 13 people.", 2)]
    [InlineData("Police said on Saturday that the rocket attack had been planned for months.", 1)]
    public void The_month_of_an_earlier_event_keeps_it_apart(string text, int incidents) =>
        Assert.Equal(incidents, ViolenceReader.Read("A man drove a car into a crowd in Odrin on Friday, killing four people.\n\n" + text).Incidents.Incidents.Count);

    [Fact]
    public void The_airstrike_of_a_headline_is_not_the_raid_that_it_answers()
    {
        const string Text = "On Thursday, Baronian forces killed Ivo Panov in an airstrike. Baronia called it an answer to the December 31 attack on the Oriva Consulate in Kano.\n\nBaronia carried out the airstrike at Arica Airport.";
        var main = ViolenceReader.Read(Text).Incidents.Incidents[0];
        Assert.Equal(("Thursday", "Arica Airport"), (main.Date?.Text, main.Place?.Text));
    }

    [Fact]
    public void A_list_of_dated_events_after_an_undated_one_is_told_one_by_one()
    {
        const string Text = "Militants committed atrocities in Odrin. On Friday militants killed six traders in Maro. On Sunday militants killed 40 herders in Odrin.";
        Assert.Equal(2, ViolenceReader.Read(Text).Incidents.Incidents.Count(i => i.Killed is { Minimum: 6 or 40 }));
    }

    [Theory]
    [InlineData("Gunmen ambushed a truck on Wednesday and killed two soldiers. The group was blamed for the beheading of two hostages this year.", "2")]
    [InlineData("Gunmen ambushed a truck on Wednesday and killed two soldiers. It was the third such ambush this year.", "2")]
    public void This_year_is_not_when_the_event_of_a_day_was(string text, string killed) =>
        Assert.Equal(killed, ViolenceReader.Read(text, new DateOnly(2016, 6, 10)).Incidents.Incidents[0].Killed?.Minimum?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("A bomb killed nine people in Odrin on Monday. In 1993, Islamists bombed the port, killing 30 people.", 2)]
    [InlineData("A bomb killed nine people in Odrin. The bombing shocked the town.\n\nIn 1993, Islamists bombed a port, killing 30 people.", 2)]
    public void A_bare_year_tells_of_another_event_than_news(string text, int incidents) => Assert.Equal(incidents, ViolenceReader.Read(text).Incidents.Incidents.Count);

    [Theory]
    [InlineData("Gunmen killed nine people in the village of Maro, 40 miles south of Odrin.", "Maro")]
    [InlineData("A bomb killed nine people 40 miles south of Odrin.", "south of Odrin")]
    [InlineData("A bomb killed nine people. The suspect is held in a federal prison west of Lagos.", null)]
    [InlineData("A bomb killed nine people in Yemen, but both Oman and Iran denied it.", "Yemen")]
    [InlineData("A bomb killed three soldiers on the road between Kandahar and Kabul.", "road between Kandahar and Kabul")]
    [InlineData("Gunmen attacked the village of Maro, killing nine people.", "Maro")]
    [InlineData("Two guards were taken hostage at a jail in Cologne.", "Cologne")]
    [InlineData("Gunmen killed two guards. The suspect was held at a jail in Cologne.", null)]
    [InlineData("A drone strike has killed 30 farmers in Nangarhar province.", "Nangarhar")]
    public void A_direction_is_part_of_the_place(string text, string? place) =>
        Assert.Equal(place, ViolenceReader.Read(text).Incidents.Incidents[0].Place?.Text);

    [Fact]
    public void Several_attacks_with_an_aim_of_their_own_lend_the_main_one_no_target()
    {
        const string Text = "An airstrike on a camp killed nine fighters near Arica on Monday. The army said they had planned attacks on coalition bases.";
        Assert.Equal(["camp"], ViolenceReader.Read(Text).Incidents.Incidents[0].Targets);
    }

    [Fact]
    public void Parts_whose_dead_add_up_to_the_whole_are_one_event()
    {
        const string Text = "The mass shooting in Baro on Friday killed 50 people.\n\nThe shooting at the Oriva Mosque left 42 people dead.\n\nThe shooting at the Marlow Mosque killed eight people.";
        var incident = Assert.Single(ViolenceReader.Read(Text).Incidents.Incidents);
        Assert.Equal("50..50", ViolenceReader.Bounds(incident.Killed));
    }

    [Theory]
    [InlineData("By the end of 1972, 496 people had been killed.")]
    [InlineData("The war has killed 3,000 people since 2009.")]
    [InlineData("Bombs have killed 300 people so far this year.")]
    [InlineData("Gangs killed 900 people in recent years.")]
    public void A_toll_of_years_is_that_of_no_event(string text) =>
        Assert.Equal("9..9", ViolenceReader.Bounds(Assert.Single(ViolenceReader.Read(Lead + text).Incidents.Incidents).Killed));

    [Theory]
    [InlineData("It was the deadliest attack since 2015, and 31 people were killed.", "31..31")]
    [InlineData("A bomb has killed 31 people in Kano, police said.", "31..31")]
    public void A_toll_of_one_event_stays(string text, string killed) =>
        Assert.Equal(killed, ViolenceReader.Bounds(Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Killed));

    [Theory]
    [InlineData("MARLOW, Nigeria — A bomb killed nine people in a fish market on Monday. The mayor of Marlow wept.", "Marlow")]
    [InlineData("ABUJA, Nigeria — A bomb killed nine people in a fish market on Monday.", null)]
    [InlineData("ABUJA, Nigeria — A bomb killed nine people in Kano on Monday. Abuja condemned it.", "Kano")]
    public void The_dateline_places_an_event_only_where_the_report_comes_back_to_its_town(string text, string? place) =>
        Assert.Equal(place, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Place?.Text);

    [Theory]
    [InlineData("BARO — Two gunmen stormed a hotel in the capital on Friday, killing nine people.", null)]
    [InlineData("BAMAKO — Two gunmen stormed a hotel in the Malian capital on Friday, killing nine people.", "Bamako")]
    [InlineData("MAIDUGURI, Nigeria — A bomber killed nine people in a market of the north-eastern Nigerian city on Monday.", "Maiduguri")]
    [InlineData("MAIDUGURI, Nigeria — A bomber killed nine people in a market of a city on Monday.", null)]
    public void The_town_of_a_dateline_is_that_of_the_first_sentence(string text, string? place) =>
        Assert.Equal(place, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Place?.Text);

    [Theory]
    [InlineData("A court in Arica sentenced Ivo Panov for the murder of Ana Ruiz.", null)]
    [InlineData("Ivo Panov was arrested in Lagos after the bombing, which killed nine people.", null)]
    [InlineData("In Lagos, Ivo Panov was sentenced for the murder of Ana Ruiz.", null)]
    [InlineData("The bombing in Lagos killed nine people, and Ivo Panov was arrested.", "Lagos")]
    public void The_place_of_a_court_or_an_arrest_is_not_the_events(string text, string? place) =>
        Assert.Equal(place, ViolenceReader.Read(text).Incidents.Incidents[0].Place?.Text);

    [Theory]
    [InlineData("A bomb killed nine people on Monday.", "Bombing, Monday")]
    [InlineData("Ivo Panov was murdered.", "Killing of Ivo Panov")]
    public void An_event_without_place_and_target_is_named_by_its_day_or_its_dead(string text, string name) =>
        Assert.Equal(name, ViolenceReader.Read(text).Incidents.Incidents[0].Name);

    private static IEnumerable<string> Told(string text) =>
        ViolenceReader.Read(text).Incidents.Incidents.Select(i => $"{i.Killed?.Minimum} @ {i.Place?.Text}".TrimEnd());

    [Theory]
    [InlineData("Hours later, a bomb exploded at a market in Odrin, killing nine shoppers.", "4 @ Odrin", "9 @ Odrin")]
    [InlineData("In the evening, a suicide bomber killed nine shoppers at a market in Odrin.", "4 @ Odrin", "9 @ Odrin")]
    [InlineData("Another bomb, at a bus station in the town, killed nine shoppers.", "4 @ Odrin", "9 @")]
    public void A_new_doer_on_the_same_day_in_the_same_town_makes_another_event(string text, string first, string second) =>
        Assert.Equal([first, second], Told("Gunmen killed four policemen at a checkpoint in Odrin on Monday.\n\n" + text));

    [Theory]
    [InlineData("Hours later, two of the wounded died.")]
    [InlineData("In the evening, the gunmen killed a hostage.")]
    [InlineData("Hours later, police said the gunmen had killed four officers.")]
    public void The_same_doers_later_that_day_are_told_with_their_event(string text) =>
        Assert.Single(ViolenceReader.Read("Gunmen killed four policemen at a checkpoint in Odrin on Monday.\n\n" + text).Incidents.Incidents);

    [Fact]
    public void Two_attacks_announced_together_are_told_one_by_one()
    {
        const string Text = "Two separate attacks shook the town of Odrin on Monday. In the morning, gunmen shot dead four policemen at a checkpoint in Odrin. In the evening, a bomb killed nine shoppers at the central market in Odrin.";
        Assert.Equal(["4 @ Odrin", "9 @ Odrin"], Told(Text));
    }

    [Fact]
    public void Another_bomb_of_bombings_with_one_toll_is_one_of_them()
    {
        const string Text = "Twin bombings killed 30 people in Odrin on Monday. Another bomb, at a bus station, killed nine people.";
        Assert.Single(ViolenceReader.Read(Text).Incidents.Incidents);
    }

    [Fact]
    public void Words_that_part_an_event_reach_the_first_harm_behind_them()
    {
        const string Text = "Police shot a protester in Odrin on Monday. The shooting was filmed.\n\nIn other parts of the city, police used tear gas. Protesters threw stones. Nine reporters were injured.";
        Assert.Equal("1..1", ViolenceReader.Bounds(ViolenceReader.Read(Text).Incidents.Incidents[0].Wounded));
    }

    [Fact]
    public void The_word_for_another_kind_goes_with_the_event_of_that_kind()
    {
        const string Text = "Bombings in Kano killed eleven people on Monday. Another attack was a shooting: in Jos, a man was shot dead on Tuesday. The bombing was claimed by a group.";
        var told = ViolenceReader.Read(Text).Incidents;
        Assert.Equal("11..11", ViolenceReader.Bounds(told.Incidents[0].Killed));
        Assert.DoesNotContain(told.Incidents.Skip(1), i => i.Type == Reports.Briefings.IncidentType.Bombing);
    }

    [Theory]
    [InlineData("It was the deadliest attack since 2004, when 191 people died in train bombings in Jos.", "191 @ Jos")]
    [InlineData("The attack came two years after a gunman killed 26 children at a school in Jos.", "26 @ Jos")]
    public void What_an_event_is_set_beside_is_another(string text, string other) => Assert.Equal(["9 @ Kano", other], Told(Lead + text));

    [Theory]
    [InlineData("Police arrested a man two days after gunmen killed the nine people.")]
    [InlineData("It was the deadliest attack since 2004.")]
    [InlineData("Similar attacks have killed more than 200 people in the city.")]
    [InlineData("More than 200 people have been killed in the city this year.")]
    [InlineData("Over the same period 200 people have been killed in the city.")]
    public void What_is_told_of_the_event_or_of_many_makes_no_other(string text) => Assert.Equal(["9 @ Kano"], Told(Lead + text));

    [Fact]
    public void A_massacre_told_with_its_toll_is_one_beside_the_shootout_behind_it() =>
        Assert.Contains(ViolenceReader.Read("Two suspects were killed in a shootout with police in Odrin hours after the massacre that left 14 people dead.").Incidents.Incidents, i => i is { Type: IncidentType.MassKilling, Killed.Minimum: 14 });

    [Fact]
    public void The_day_of_an_insertion_is_not_that_of_the_event() =>
        Assert.Equal("Monday", ViolenceReader.Read("Ivo Panov, 33, who had lost his job last month, shot three people dead at a plant in Odrin on Monday.").Incidents.Incidents[0].Date?.Text);

    [Theory]
    [InlineData("Since the assaults that killed 130 in Paris last November and 32 in Brussels in March, police have been on patrol.", "130 @ Paris|32 @ Brussels")]
    [InlineData("Car bombs killed 23 people in Baghdad and 12 in Mosul on Monday.", "23 @ Baghdad|12 @ Mosul")]
    [InlineData("A car bomb killed 23 people in Baghdad and wounded 12 in the market.", "23 @ Baghdad")]
    public void Figures_of_two_towns_with_one_verb_are_those_of_two_events(string text, string events) =>
        Assert.Equal(events.Split('|'), ViolenceReader.Read(text).Incidents.Incidents.Select(i => $"{i.Killed?.Minimum} @ {i.Place?.Text}"));

    [Fact]
    public void A_toll_of_last_november_is_none_of_an_attack_of_these_days() =>
        Assert.Equal(2, ViolenceReader.Read("A man with a knife killed a police officer and a nurse at a house in Paris.\n\nThe assaults in Paris last November killed 130 people.").Incidents.Incidents[0].Killed?.Minimum);

    [Fact]
    public void Figures_are_not_those_of_an_old_attack_that_the_text_begins_with() =>
        Assert.Equal((4, "Tripoli, Libya"), ViolenceReader.Read("The attack on a barracks in Lebanon in 1983 and the attack on a complex in Jeddah in 1996 had something in common.\n\nThe attacks on two offices in Tripoli, Libya, were another matter.\n\nThe panel asked what went wrong before the attacks that left Ambassador Ivo Ruiz and three other Danes dead.").Incidents.Incidents.Select(i => (i.Killed?.Minimum, i.Place?.Text)).First());

    [Theory]
    [InlineData("The president spoke of the Orlando massacre and of the attack in which a man with a knife killed a police officer and a nurse in a suburban Paris home.", "2 @ Paris| @ Orlando")]
    [InlineData("Gunmen killed nine people in a mosque in Kano on Monday. The mayor spoke of the Weston shooting.", "9 @ Kano")]
    public void An_event_known_by_its_town_is_one_beside_another(string text, string events) =>
        Assert.Equal(events.Split('|'), ViolenceReader.Read(text).Incidents.Incidents.Select(i => $"{i.Killed?.Minimum} @ {i.Place?.Text}"));

    [Fact]
    public void The_deeds_of_a_group_are_not_in_the_land_that_its_name_holds() =>
        Assert.DoesNotContain(ViolenceReader.Read("The town is free from Islamic State of Iraq and the Levant atrocities. Fighters killed nine farmers there.").Incidents.Incidents, i => i.Place is not null);

    [Theory]
    [InlineData("More than 200 officials have been murdered since the courts began their struggle against the drug lords in 1981.")]
    [InlineData("The war has claimed over 70,000 lives, gunmen or no gunmen.")]
    [InlineData("An armed attack on the Armenians killed about 1.5 million people.")]
    public void The_dead_of_years_are_of_no_event(string text) => Assert.Empty(ViolenceReader.Read(text).Victims);

    [Theory]
    [InlineData("The host wished to \"try, convict and shoot Ana Ruiz\", prosecutors said.", 0)]
    [InlineData("The gunmen went on to rob and kill Ana Ruiz.", 1)]
    [InlineData("There is a vacancy after the death of Justice Ana Ruiz. The gunmen were tried.", 0)]
    public void What_is_only_wished_or_no_deed_harms_nobody(string text, int harmed) => Assert.Equal(harmed, ViolenceReader.Read(text).Victims.Count);
}

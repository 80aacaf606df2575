using CsCheck;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Victims;

public sealed class VictimWriterTests
{
    private static readonly string[] Words =
    [
        "A car bomb killed 20 people in Oslo on Monday.", "Three of them were nurses.", "The death toll rose to 31.", "Nobody was hurt.", "One was a Danish doctor.", "Six were pupils.",
            "Dozens were wounded, including two children.", "The gunman was shot dead.", "In 2012, more than 40 soldiers were killed in an ambush near Bergen.", "Police said 12 to 15 people died.",
            "“We lost nine friends,” she said.", "The mayor, Ana Ruiz, was kidnapped.", "Two others were injured.", "\n\n", "A bus crashed.", "The attackers killed and wounded several villagers",
    ];

    [Fact]
    public void Gives_a_second_figure_the_head_of_the_first() =>
        Assert.Equal(["killed 23..23 total military", "wounded 15..15 total military"], ViolenceReader.Victims("Suicide bombers attacked a camp, killing 23 soldiers and wounding 15."));

    [Fact]
    public void Keeps_attackers_apart()
    {
        var found = ViolenceReader.Read("Gunmen stormed a hotel in Oslo and killed eight guests. Three attackers were killed by police.");
        Assert.Equal(["killed 8..8 total unknown", "killed 3..3 total attacker"], found.Victims.Select(v => $"killed {ViolenceReader.Bounds(v.Count)} {v.Scope.ToString().ToLowerInvariant()} {v.Category.ToString().ToLowerInvariant()}"));
        Assert.Equal("8..8", ViolenceReader.Bounds(found.Incidents.Primary?.Killed));
    }

    [Theory]
    [InlineData("A bomb in Lima killed nine people, two of them children, and wounded 12.", "wounded 12..12 total unknown")]
    [InlineData("Six people, including the gunman, are dead and 14 are injured after a shooting in Lima.", "wounded 14..14 total unknown")]
    [InlineData("A bomb in Lima killed nine soldiers and wounded 12.", "wounded 12..12 total military")]
    public void A_second_figure_is_of_the_whole_before_it(string text, string victim) => Assert.Contains(victim, ViolenceReader.Victims(text));

    [Theory]
    [InlineData("Police shot and wounded a man who attacked officers with a knife in Lima.", "wounded 1..1 total attacker")]
    [InlineData("A soldier was stabbed in Lima. The attacker, a 19-year-old student from Reno, was shot dead.", "killed 1..1 total attacker")]
    public void Whom_the_text_tells_of_as_the_attacker_is_no_victim(string text, string victim)
    {
        Assert.Contains(victim, ViolenceReader.Victims(text));
        Assert.Null(Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Killed);
    }

    [Theory]
    [InlineData("Man stabbed to death in Leeds")]
    [InlineData("Woman killed in Leeds bombing")]
    public void A_headline_without_an_article_names_nobody(string text) => Assert.All(ViolenceReader.Read(text).Victims, v => Assert.Empty(v.Names));

    [Theory]
    [InlineData("Seven militants were killed on Friday. Three militants laid a bomb that went off, killing the three. Four militants were killed by a mine.", "killed 7..7 total attacker", "killed 3..3 part attacker", "killed 4..4 part attacker")]
    [InlineData("Gunmen shot a police sergeant in Odrin.", "wounded 1..1 total police")]
    [InlineData("Gunmen shot an army sergeant in Odrin.", "wounded 1..1 total military")]
    public void Tells_the_sum_from_its_parts_and_police_from_the_army(string text, params string[] victims) => Assert.Equal(victims, ViolenceReader.Victims(text));

    [Theory]
    [InlineData("A bomb exploded at a market in Odrin on Sunday, killing 12 people and wounding 30. Two of the injured later died in hospital.", "14..14")]
    [InlineData("A bomb in Odrin killed 12 people and wounded 30. Three people died of their wounds on Saturday, bringing the death toll to 15.", "15..15")]
    [InlineData("A bomb in Odrin injured 30 people on Monday. On Tuesday the toll rose to 31 when seven of the wounded died in hospital.", "31..31")]
    [InlineData("A bomb in Odrin killed 12 people. Two of the injured died in hospital. The 12 people killed by the bomb were shoppers.", "12..12")]
    [InlineData("A bomb in Odrin killed 12 people. The town mourned. Schools were closed. Two of the injured died in hospital.", "12..12")]
    [InlineData("A gunman opened fire in Odrin. Eleven people, including the gunman, died.", "10..10")]
    [InlineData("A gunman opened fire in Odrin. At least 11 people, including the gunman, were killed.", "10..")]
    [InlineData("A gunman opened fire in Odrin. Eleven people, including a teacher, died.", "11..11")]
    [InlineData("A gunman opened fire in Odrin. Eleven people died. The gunman was killed by police.", "11..11")]
    public void The_dead_are_those_killed_at_once_and_later_without_the_attackers(string text, string killed) =>
        Assert.Equal(killed, ViolenceReader.Bounds(ViolenceReader.Read(text).Incidents.Incidents[0].Killed));

    [Theory]
    [InlineData("Gunmen shot dead a man in Oslo on Monday and his wife was stabbed.", "killed 1..1 total unknown", "wounded 1..1 total unknown")]
    [InlineData("A soldier and his girlfriend were killed by a car bomb in Oslo.", "killed 1..1 part military", "killed 1..1 part unknown")]
    [InlineData("Gunmen shot dead a nurse in Oslo on Monday. His wife was killed, Luis Mora said.", "killed 1..1 total civilian")]
    public void Counts_kin_told_beside_somebody(string text, params string[] victims) => Assert.Equal(victims, ViolenceReader.Victims(text));

    [Fact]
    public void Counts_a_figure_told_twice_once()
    {
        var found = ViolenceReader.Read("Bomb kills seven in Oslo\n\nA bomb killed seven people in Oslo on Monday. The seven people killed were waiting for a bus.");
        Assert.Equal(7, Assert.Single(found.Victims, v => v.Outcome == Outcome.Killed).Count.Minimum);
    }

    [Fact]
    public void Marks_a_toll_that_a_later_one_replaces()
    {
        var found = ViolenceReader.Read("A car bomb killed 20 people in Oslo on Monday. The death toll rose to 31 on Tuesday.");
        Assert.Equal([(20, true), (31, false)], found.Victims.Select(v => (v.Count.Minimum ?? 0, v.Superseded)));
        Assert.Equal("31..31", ViolenceReader.Bounds(found.Incidents.Primary?.Killed));
    }

    [Fact]
    public void Tells_parts_from_the_whole()
    {
        var found = ViolenceReader.Read("A car bomb killed 20 people in Oslo, including three Danish engineers and a nurse.");
        Assert.Equal([(20, VictimScope.Total), (3, VictimScope.Part), (1, VictimScope.Part)], found.Victims.Select(v => (v.Count.Minimum ?? 0, v.Scope)));
        Assert.Equal("20..20", ViolenceReader.Bounds(found.Incidents.Primary?.Killed));
    }

    [Fact]
    public void Adds_parts_up_where_no_whole_is_told()
    {
        var found = ViolenceReader.Read("Gunmen attacked a school in Oslo. The police chief and two others were wounded in the attack.");
        Assert.Equal("3..3", ViolenceReader.Bounds(found.Incidents.Primary?.Wounded));
    }

    [Theory]
    [InlineData("A bomb killed nine Afghan soldiers in Kabul.", "AF", "soldier", VictimCategory.Military)]
    [InlineData("A bomb killed two French journalists in Kabul.", "FR", "journalist", VictimCategory.Journalist)]
    [InlineData("A bomb killed three police officers in Kabul.", "", "police officer", VictimCategory.Police)]
    [InlineData("A bomb killed four employees of a Russian airline in Kabul.", "", "employee", VictimCategory.Civilian)]
    [InlineData("A bomb killed four aid workers in Kabul.", "", "aid worker", VictimCategory.AidWorker)]
    public void Says_who_they_were(string text, string nationalities, string occupation, VictimCategory category)
    {
        var victim = Assert.Single(ViolenceReader.Read(text).Victims);
        Assert.Equal((nationalities, occupation, category), (string.Join(' ', victim.Nationalities), string.Join(' ', victim.Occupations), victim.Category));
    }

    [Theory]
    [InlineData("Gunmen killed Ana Ruiz, a teacher and mother of two, in Bogota on Monday. Ruiz was shot on her way home.", "Ana Ruiz")]
    [InlineData("Gunmen attacked a bus in Bogota on Monday. Deputy mayor Ana Ruiz was killed.", "Ana Ruiz")]
    [InlineData("A woman was shot dead in Bogota on Monday. The victim was identified as Ana Ruiz.", "Ana Ruiz")]
    [InlineData("Gunmen murdered Msgr Ana Ruiz in Bogota on Monday.", "Ana Ruiz")]
    [InlineData("The assassination of senator and presidential candidate Ana Ruiz in Bogota on Monday shocked many.", "Ana Ruiz")]
    public void Names_one_person_once(string text, string name)
    {
        var victim = Assert.Single(ViolenceReader.Read(text).Victims);
        Assert.Equal([name], victim.Names);
        Assert.Equal(Outcome.Killed, victim.Outcome);
    }

    [Fact]
    public void Takes_the_man_whom_police_shot_for_the_attacker()
    {
        var found = ViolenceReader.Read("A man with a knife injured two women in London on Monday. Police shot dead a man at the scene.");
        Assert.Equal(VictimCategory.Attacker, Assert.Single(found.Victims, v => v.Outcome == Outcome.Killed).Category);
        Assert.Null(found.Incidents.Primary?.Killed);
    }

    [Theory]
    [InlineData("The mayor, Ana Ruiz, was stabbed in Oslo on Sunday. She died today.")]
    [InlineData("A man stabbed mayor Ana Ruiz in Oslo on Sunday. She was taken to hospital, but she was later pronounced dead.")]
    public void Who_died_of_the_wounds_is_dead(string text)
    {
        var found = ViolenceReader.Read(text);
        Assert.Equal((Outcome.Killed, "Ana Ruiz"), Assert.Single(found.Victims.Select(v => (v.Outcome, v.Names[0]))));
    }

    [Fact]
    public void Knows_the_attacker_by_the_name_that_police_give()
    {
        var found = ViolenceReader.Read("A man stabbed three people in Oslo on Friday. The attacker, identified as Ivo Panov, was shot dead by police.");
        Assert.Equal(VictimCategory.Attacker, Assert.Single(found.Victims, v => v.Outcome == Outcome.Killed).Category);
        Assert.Null(found.Incidents.Primary?.Killed);
    }

    [Fact]
    public void One_man_by_two_descriptions_is_one()
    {
        var found = ViolenceReader.Read("Gunmen shot the mayor's son dead in Bogota on Monday. Luis Mora, son of the mayor, was murdered near his home in Bogota.");
        Assert.Equal("1..1", ViolenceReader.Bounds(found.Incidents.Primary?.Killed));
    }

    [Fact]
    public void A_list_that_adds_up_to_an_earlier_number_divides_it()
    {
        var found = ViolenceReader.Read("Gunmen shot at a party in Oslo on Monday, and four teenagers were injured. Three girls and a boy were injured, the police said.");
        Assert.Equal("4..4", ViolenceReader.Bounds(found.Incidents.Primary?.Wounded));
    }

    [Fact]
    public void The_toll_of_other_deaths_is_not_the_attacks() =>
        Assert.Null(ViolenceReader.Read("Rockets hit a base near Mosul in an attack on Friday. The protester death toll in the capital reached 200.").Incidents.Primary?.Killed);

    [Fact]
    public void Keeps_the_hedge_of_a_toll_told_twice()
    {
        var found = ViolenceReader.Read("Bomb kills 31 in Oslo\n\nA bomb killed at least 31 people in Oslo on Monday.");
        Assert.Equal("31..", ViolenceReader.Bounds(found.Incidents.Primary?.Killed));
    }

    [Theory]
    [InlineData("A bomb killed nine people in Oslo, according to the army.", "the army")]
    [InlineData("A bomb killed nine people in Oslo.", null)]
    public void Names_who_gives_the_figure(string text, string? reporter) => Assert.Equal(reporter, Assert.Single(ViolenceReader.Read(text).Victims).ReportedBy);

    [Theory]
    [InlineData("Nine people died when a bus crashed into a tree near Oslo.")]
    [InlineData("The earthquake killed 2,000 people.")]
    [InlineData("The singer died of cancer aged 71.")]
    public void Leaves_accidents_and_illness_out(string text)
    {
        var found = ViolenceReader.Read(text);
        Assert.Empty(found.Victims);
        Assert.Empty(found.Incidents.Incidents);
    }

    [Fact]
    public void Holds_its_promises_on_any_mix_of_sentences()
    {
        var sentences = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);
        sentences.Array[1, 9].Sample(list =>
        {
            var text = string.Join(' ', list);
            var found = ViolenceReader.Read(text);
            var ids = found.Incidents.Incidents.Select(i => i.Id).ToHashSet();
            return found.Victims.All(v => v.Evidence.Count > 0 && !(v.Count.Minimum > v.Count.Maximum) && v.Incident is { } id && ids.Contains(id)
                                          && v.Evidence.All(e => text[e.Start..e.End] == e.Text))
                   && found.Incidents.Incidents.Count(i => i.Primary) <= Math.Min(1, ids.Count)
                   && found.Incidents.Incidents.All(i => !(i.Killed?.Minimum > i.Killed?.Maximum) && i.Evidence.Count > 0 && i.Name.Length > 0);
        });
    }

    [Theory]
    [InlineData("Rockets hit an army base near Odrin on Friday. The attack caused no casualties, the army said.", "0..0", "0..0")]
    [InlineData("Rockets hit an army base near Odrin on Friday, wounding two guards. The attack caused no fatalities.", "0..0", "2..2")]
    [InlineData("Rockets hit an army base near Odrin on Friday, wounding two guards. The attack caused no casualties, a clerk said.", "none", "2..2")]
    public void Counts_nobody_where_nobody_came_to_harm(string text, string killed, string wounded)
    {
        var incident = Assert.Single(ViolenceReader.Read(text).Incidents.Incidents);
        Assert.Equal((killed, wounded), (ViolenceReader.Bounds(incident.Killed), ViolenceReader.Bounds(incident.Wounded)));
    }

    [Theory]
    [InlineData("Ivo Panov was stabbed in Odrin prison on Friday. The service said in a statement that an inmate had been stabbed.", 1)]
    [InlineData("Ivo Panov was stabbed in Odrin prison on Friday. The service said that an inmate had also been stabbed.", 2)]
    [InlineData("Ivo Panov was stabbed in Odrin prison on Friday. The service said that a guard had been stabbed.", 2)]
    [InlineData("Police shot a teenage protester in Odrin on Friday. The victim, a pupil, was taken to hospital.", 1)]
    [InlineData("Police shot a teenage protester in Odrin on Friday. A nurse was also taken to hospital.", 2)]
    public void One_who_is_told_of_again_without_a_name_is_no_second(string text, int victims) => Assert.Equal(victims, ViolenceReader.Read(text).Victims.Count);

    [Theory]
    [InlineData("Gunmen killed Ana Ruiz in Lagos on Monday.\n\nRuiz, a Spanish journalist, had written on fraud.", "ES", VictimCategory.Journalist)]
    [InlineData("Gunmen killed Ana Ruiz in Lagos on Monday.\n\nRuiz was a columnist.", "", VictimCategory.Journalist)]
    [InlineData("Gunmen killed Ana Ruiz in Lagos on Monday.\n\nThe journalist Ana Ruiz had written on fraud.", "", VictimCategory.Journalist)]
    [InlineData("Gunmen killed Ana Ruiz in Lagos on Monday.\n\nRuiz knew a Spanish journalist.", "", VictimCategory.Unknown)]
    public void Says_who_a_named_victim_was_by_any_sentence(string text, string nationalities, VictimCategory category)
    {
        var victim = Assert.Single(ViolenceReader.Read(text).Victims);
        Assert.Equal((nationalities, category), (string.Join(' ', victim.Nationalities), victim.Category));
    }
}

using Reports.Briefings;

namespace Reports.Analysis.Tests.Victims;

/// <summary>The dead by name: each once, with nothing but their names, and attackers told apart.</summary>
public sealed class NamedDeadTests
{
    private const string Bombing = "A roadside bomb killed four Danish soldiers in Odrin on Tuesday.";

    [Theory]
    [InlineData("The dead were identified as Corporal Adam Pike, 26, of Lund; Private Tom Rudd, 21, of Hull; Lance Corporal Ian Shaw, 24, of York; and Private Lee Marsh, 19, of Bath.", "Adam Pike|Tom Rudd|Ian Shaw|Lee Marsh")]
    [InlineData("The army identified the soldiers as Sgt. Mark Hill, 28, of Reno, Nev., and Spc. Juan Ortiz, 22, of El Paso, Texas.", "Mark Hill|Juan Ortiz")]
    [InlineData("Also killed were Sarah Dunn, 52; her daughter Kate, 12; and Luke Brand, 70.", "Sarah Dunn|Kate|Luke Brand")]
    [InlineData("The victims were:\n\nMaria Lopez, 45, a cashier.\n\nDan Kerr, 30, a security guard.\n\nIda Holm said she was sorry.", "Maria Lopez|Dan Kerr")]
    [InlineData("Victims\n\n* Sergeant Lars Holm, Royal Guards\n\n* Private Jens Dahl, Royal Guards\n\nIvo Panov, a spokesman of the rebels, claimed the attack.", "Lars Holm|Jens Dahl")]
    public void Are_read_from_a_list(string text, string names) =>
        Assert.Equal(names.Split('|'), ViolenceReader.Read(Bombing + "\n\n" + text).Victims.SelectMany(v => v.Names));

    [Fact]
    public void Are_of_the_kind_that_their_figure_tells() =>
        Assert.All(ViolenceReader.Read(Bombing + " The dead were identified as Adam Pike, 26, and Tom Rudd, 21.").Victims, v => Assert.Equal(VictimCategory.Military, v.Category));

    [Theory]
    [InlineData("Suspects\n\nMaria Lopez, 45, a cashier.\n\nDan Kerr, 30, a security guard.")]
    [InlineData("The soldiers' commanders are:\n\nMaria Lopez, 45.\n\nDan Kerr, 30.")]
    [InlineData("Friends of the victims recalled:\n\nMaria Lopez, 45, a cashier.\n\nDan Kerr, 30, a guard.")]
    [InlineData("The victims of the attack:\n\nMaria Lopez: It was awful.\n\nDan Kerr: I ran.")]
    [InlineData("Victims\n\nMaria Lopez went home on Friday.\n\nDan Kerr said he was sorry.")]
    public void Are_no_others_in_lists(string text) => Assert.All(ViolenceReader.Read(Bombing + "\n\n" + text).Victims, v => Assert.Empty(v.Names));

    [Fact]
    public void Do_not_count_their_ages() =>
        Assert.DoesNotContain(ViolenceReader.Mentions("The gunman killed Sarah Dunn, 52; her daughter, 12; and Luke Brand, 70."), m => m.Group.Count.Minimum > 1);

    [Fact]
    public void Have_no_incident_in_the_town_they_come_from() =>
        Assert.Single(ViolenceReader.Read(Bombing + " The dead were identified as Adam Pike, 26, of Lund, and Tom Rudd, 21, of Paris.").Incidents.Incidents);

    [Theory]
    [InlineData("Gunmen killed Dr. Anne Weiss, 54, a German surgeon, and two nurses in Odrin on Sunday.", 3)]
    [InlineData("Bomb kills two Americans\n\nA bomb killed two US soldiers in Odrin on Friday.", 2)]
    [InlineData("Journalist found dead\n\nThe body of Rosa Medina, a reporter, was found near Odrin on Tuesday. She had been shot by gunmen.", 1)]
    [InlineData("A bomb killed six service members in Odrin. All six of the members killed were Danish.", 6)]
    [InlineData("A Canadian couple and their guide were stabbed to death near Odrin on Saturday.", 3)]
    [InlineData("A soldier died yesterday near Odrin. Sgt. Jay Finn, 34, of Reno, died of wounds from an improvised explosive device blast.", 1)]
    [InlineData("Gunmen shot dead a man, his wife and three children in Odrin on Saturday.", 5)]
    public void Count_once(string text, int killed) => Assert.Equal(killed, ViolenceReader.Read(text).Incidents.Incidents[0].Killed?.Minimum);

    [Theory]
    [InlineData("Carl Jensen, 33, shot three people dead at a plant in Odrin on Monday. Jensen was later shot dead by police.")]
    [InlineData("Carl Jensen shot three people dead at a plant in Odrin on Monday. He was later shot dead by police.")]
    [InlineData("Carl Jensen, a former employee, shot three people dead at a plant in Odrin on Monday before police shot him dead.")]
    [InlineData("A gunman killed three people at a plant in Odrin on Monday. The suspect, Carl Jensen, died of a self-inflicted gunshot wound.")]
    [InlineData("A gunman killed three people at a plant in Odrin on Monday. The gunman, Carl Jensen, 33, died at the scene.")]
    public void Are_no_victims_where_they_attacked(string text)
    {
        var attacker = Assert.Single(ViolenceReader.Read(text).Victims, v => v.Names.Contains("Carl Jensen"));
        Assert.Equal((VictimCategory.Attacker, 3), (attacker.Category, ViolenceReader.Read(text).Incidents.Incidents[0].Killed!.Minimum));
    }

    [Theory]
    [InlineData("A gunman killed three people at a plant in Odrin on Monday and then killed himself.")]
    [InlineData("A gunman killed three people at a plant in Odrin on Monday before killing himself.")]
    public void Are_told_of_attackers_who_killed_themselves(string text) => Assert.Contains("killed 1..1 total attacker", ViolenceReader.Victims(text));

    [Theory]
    [InlineData("Gunmen kidnapped Carl Jensen, killed a guard and fled.")]
    [InlineData("Officer Carl Jensen shot the gunman dead. Jensen died of his wounds in hospital.")]
    public void Stay_victims_beside_the_deeds_of_others(string text) =>
        Assert.DoesNotContain(ViolenceReader.Read("Gunmen attacked a plant in Odrin on Monday. " + text).Victims, v => v.Names.Contains("Carl Jensen") && v.Category == VictimCategory.Attacker);

    [Fact]
    public void Are_not_wounded_too_where_a_headline_says_that_they_were_shot() =>
        Assert.DoesNotContain(ViolenceReader.Read("Officers shoot man\n\nPolice shot and killed the attacker, Ali Reza, 24, after he stabbed two women in Odrin on Friday.").Victims, v => v is { Outcome: Outcome.Wounded, Count.Minimum: 1 });

    [Theory]
    [InlineData("A soldier identified as Ivo Panov was killed by rebels near Odrin on Tuesday.", "Ivo Panov")]
    [InlineData("A bomb went off in Odrin on Tuesday. Also injured was a vendor named as Ana Ruiz.", "Ana Ruiz")]
    [InlineData("Near Odrin on Tuesday Luis Mora, an employee of the farm fund; Ivo Panov, a spokesman for the institute; and Ana Ruiz, a teacher, were kidnapped.", "Luis Mora", "Ivo Panov", "Ana Ruiz")]
    [InlineData("Gunmen killed Ivo Panov and his wife Ana Ruiz in Odrin on Tuesday.", "Ivo Panov", "Ana Ruiz")]
    public void Are_named_by_what_stands_behind_them(string text, params string[] names) =>
        Assert.Equal(names, ViolenceReader.Read(text).Victims.SelectMany(v => v.Names));

    [Theory]
    [InlineData("Ivo Panov, his wife and two sons were killed by gunmen in Odrin on Tuesday.", 4)]
    [InlineData("Ana Ruiz, his wife, was killed by gunmen in Odrin on Tuesday.", 1)]
    [InlineData("Gunmen shot dead Judge Ivo Panov and three bodyguards in Odrin on Monday.", 4)]
    [InlineData("Judge Ivo Panov was killed with three bodyguards when a car bomb exploded in Odrin on Tuesday.", 4)]
    [InlineData("Judge Ivo Panov was killed with two bullets by gunmen in Odrin on Tuesday.", 1)]
    public void Are_counted_with_those_beside_them(string text, int killed) =>
        Assert.Equal(killed, Assert.Single(ViolenceReader.Read(text).Incidents.Incidents).Killed?.Maximum);
}

using System.Text.RegularExpressions;
using Reports.Analysis.Ranking;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Ranking;

/// <summary>The bottom line reads well for every kind of event, target and place.</summary>
public sealed partial class BottomLineGrammarTests
{
    private const string Words = "the market in Baro";
    private static readonly Evidence Span = new(4, 10, "market", 0);

    private static readonly (string Place, string Told)[] Places =
    [
        ("Baro", "in Baro"), ("near Baro", "near Baro"), ("Oriva Airport", "at Oriva Airport"), ("Mill Road, Baro", "on Mill Road, Baro"), ("Marlow Bridge in Baro", "at Marlow Bridge in Baro"),
        ("U.S.", "in the U.S."), ("south of Baro", "south of Baro"), ("northern Baronia", "in northern Baronia"),
    ];

    public static TheoryData<IncidentType, string> Kinds => new()
    {
        { IncidentType.ArmedAssault, "An armed attack on the market" }, { IncidentType.Bombing, "A bombing at the market" }, { IncidentType.Assassination, "An attack on the market" },
        { IncidentType.Abduction, "An abduction at the market" }, { IncidentType.HostageTaking, "A hostage-taking at the market" }, { IncidentType.Airstrike, "An airstrike on the market" },
        { IncidentType.VehicleRamming, "A vehicle-ramming attack on the market" }, { IncidentType.Stabbing, "A stabbing at the market" }, { IncidentType.Arson, "An arson attack on the market" },
        { IncidentType.MassKilling, "A mass killing at the market" }, { IncidentType.Sabotage, "An act of sabotage at the market" }, { IncidentType.Clash, "A clash at the market" }, { IncidentType.Other, "An attack on the market" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_its_preposition_for_what_was_attacked_and_where(IncidentType type, string opening)
    {
        foreach (var (place, told) in Places)
        {
            var line = Line(new Incident { Id = "i1", Name = "Event", Type = type, Primary = true, Targets = ["market"], Place = new Place(place), Evidence = [Span] });
            Assert.Equal($"{opening} {told} was reported.", line);
            Assert.DoesNotMatch(TwoPrepositions(), line);
        }
    }

    [Theory]
    [InlineData("Mass shooting in Baro", IncidentType.ArmedAssault, "A mass shooting in Baro was reported.")]
    [InlineData("Ambush on army truck, Baro", IncidentType.ArmedAssault, "An ambush in Baro was reported.")]
    [InlineData("Missile strike in Baro", IncidentType.Airstrike, "A missile strike in Baro was reported.")]
    [InlineData("Armed attack in Baro", IncidentType.ArmedAssault, "An armed attack in Baro was reported.")]
    [InlineData("Explosion in Baro", IncidentType.Other, "An explosion in Baro was reported.")]
    public void The_texts_own_word_for_the_event_is_kept(string name, IncidentType type, string expected) =>
        Assert.Equal(expected, Line(new Incident { Id = "i1", Name = name, Type = type, Primary = true, Place = new Place("Baro"), Evidence = [Span] }));

    [Theory]
    [InlineData("GUERRILLAS", true)]
    [InlineData("GROUP OF TERRORISTS", false)]
    [InlineData("MEN IN UNIFORMS", true)]
    [InlineData("POLICE", true)]
    public void A_plural_in_capitals_is_a_plural(string name, bool plural) =>
        Assert.Equal(plural, ActorWords.IsPlural(new Actor { Id = "a1", Name = name, Kind = ActorKind.Unnamed, Evidence = [Span] }));

    [Theory]
    [InlineData("A bomb exploded near Baro.", "near Baro")]
    [InlineData("A bomb exploded near Baro. It was heard in Baro.", "Baro")]
    [InlineData("A bomb exploded in Baro.", "Baro")]
    [InlineData("A bomb exploded in the linear Baro line.", "Baro")]
    public void Near_a_town_is_not_in_it(string sentence, string place) => Assert.Equal(place, EventWords.Near("Baro", [sentence]));

    [Theory]
    [InlineData("Taliban", ActorKind.Organization, "the Taliban")]
    [InlineData("Baronian army", ActorKind.Organization, "the Baronian army")]
    [InlineData("Moon Front", ActorKind.Organization, "the Moon Front")]
    [InlineData("Boko Haram", ActorKind.Organization, "Boko Haram")]
    [InlineData("Baronian forces", ActorKind.Organization, "Baronian forces")]
    [InlineData("Jihadist rebels", ActorKind.Unnamed, "jihadist rebels")]
    [InlineData("Baronian rebels", ActorKind.Unnamed, "Baronian rebels")]
    public void An_actor_has_its_article_and_no_capital_but_that_of_a_name(string name, ActorKind kind, string expected) =>
        Assert.Equal(expected, ActorWords.WithArticle(new Actor { Id = "a1", Name = name, Kind = kind, Evidence = [Span] }, Words));

    [Fact]
    public void Killings_leave_people_dead() =>
        Assert.Equal("Killings in Baro left eight people dead.", Line(new Incident { Id = "i1", Name = "Killings in Baro", Type = IncidentType.Other, Primary = true, Place = new Place("Baro"), Killed = Count.Exactly(8, "eight"), Evidence = [Span] }));

    [Fact]
    public void Whoever_was_killed_in_it_did_not_do_it()
    {
        var incident = new Incident { Id = "i1", Name = "Airstrike", Type = IncidentType.Airstrike, Primary = true, Killed = Count.Exactly(1, "Ivo Panov"), Evidence = [Span] };
        var victim = new VictimGroup { Id = "v1", Incident = "i1", Outcome = Outcome.Killed, Count = Count.Exactly(1, "Ivo Panov"), Scope = VictimScope.Part, Category = VictimCategory.Military, Names = ["Ivo Panov"], Evidence = [Span] };
        Assert.Equal("An airstrike killed Ivo Panov.", BottomLineWriter.Write(Words, [incident], [Accused("Ivo Panov", null)], [victim], [])?.Text);
    }

    [Fact]
    public void An_accusation_that_nobody_makes_gives_way_to_a_named_author()
    {
        var incident = new Incident { Id = "i1", Name = "Airstrike", Type = IncidentType.Airstrike, Primary = true, Evidence = [Span] };
        var author = Accused("Baronian Air Force", null) with { Id = "a2", Roles = [new ActorRole { Role = RoleKind.Perpetrator, Standing = Standing.Fact, Incident = "i1", Evidence = [Span] }] };
        Assert.Equal("An airstrike by Baronian Air Force was reported.", BottomLineWriter.Write(Words, [incident], [author, Accused("Moon Front", null)], [], [])?.Text);
        Assert.Equal("An airstrike was reported; the Moon Front is accused of it by police.", BottomLineWriter.Write(Words, [incident], [author, Accused("Moon Front", "police")], [], [])?.Text);
    }

    [Fact]
    public void It_names_the_rules_whose_claims_it_tells()
    {
        var incident = new Incident { Id = "i1", Name = "Airstrike", Type = IncidentType.Airstrike, Primary = true, Evidence = [Span], Rule = "incidents.noun" };
        Assert.Equal("bottomLine + incidents.noun", BottomLineWriter.Write(Words, [incident], [], [], [])?.Rule);
    }

    private static string Line(Incident incident) => BottomLineWriter.Write(Words, [incident], [], [], [])!.Text;

    private static Actor Accused(string name, string? by) => new()
    {
        Id = "a1",
        Name = name,
        Kind = ActorKind.Organization,
        Roles = [new ActorRole { Role = RoleKind.Perpetrator, Standing = Standing.Accused, Incident = "i1", By = by, Evidence = [Span] }],
        Evidence = [Span],
    };

    [GeneratedRegex(@"\b(?:in|on|at|of) (?:in|on|at|of|near)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TwoPrepositions();
}

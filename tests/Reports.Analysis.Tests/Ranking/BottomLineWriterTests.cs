using Reports.Analysis.Ranking;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Ranking;

public sealed class BottomLineWriterTests
{
    private const string Words = "the Moon Front attacked the market";
    private static readonly Evidence Span = new(4, 14, "Moon Front", 0);

    private static readonly Incident Bare = new() { Id = "i1", Name = "Attack", Type = IncidentType.ArmedAssault, Primary = true, Evidence = [Span] };

    private static readonly Incident Full = Bare with
    {
        Type = IncidentType.Bombing,
        Place = new Place("Baro"),
        Date = new IncidentDate("Nov. 20", "2015-11-20", "2015-11-20"),
        Targets = ["market"],
        Killed = Count.Exactly(20, "20"),
        Wounded = new Count(9, null, CountQualifier.AtLeast, "at least nine"),
    };

    [Fact]
    public void The_full_sentence_says_who_did_what_to_whom_where_and_when() => Assert.Equal(
        "A bombing by the Moon Front at the market in Baro on 20 November 2015 killed 20 people and wounded at least nine.",
        Line(Full, RoleKind.Perpetrator, Standing.Fact));

    [Theory]
    [InlineData(RoleKind.ClaimedResponsibility, Standing.Claimed, "; the Moon Front claimed responsibility.")]
    [InlineData(RoleKind.Perpetrator, Standing.Accused, "; the Moon Front is accused of it by police.")]
    [InlineData(RoleKind.Perpetrator, Standing.Suspected, "; the Moon Front is suspected of it.")]
    [InlineData(RoleKind.Perpetrator, Standing.Possible, "; the Moon Front may have been behind it.")]
    [InlineData(RoleKind.Perpetrator, Standing.Denied, ".")]
    public void Standings_are_never_mixed(RoleKind role, Standing standing, string ending) =>
        Assert.Equal("A bombing at the market in Baro on 20 November 2015 killed 20 people and wounded at least nine" + ending, Line(Full, role, standing));

    [Fact]
    public void Missing_pieces_leave_a_sentence_behind() => Assert.Equal("An armed attack was reported.", BottomLineWriter.Write(Words, [Bare], [], [], [])?.Text);

    [Fact]
    public void One_dead_is_one_person() =>
        Assert.Equal("An armed attack killed one person.", BottomLineWriter.Write(Words, [Bare with { Killed = Count.Exactly(1, "a") }], [], [], [])?.Text);

    [Theory]
    [InlineData("Ana Ruiz", "A stabbing killed Ana Ruiz.")]
    [InlineData(null, "A stabbing killed one person.")]
    public void One_dead_is_named_where_the_name_is_known(string? name, string expected)
    {
        var victim = new VictimGroup { Id = "v1", Incident = "i1", Outcome = Outcome.Killed, Count = Count.Exactly(1, "a judge"), Scope = VictimScope.Part, Category = VictimCategory.Civilian, Names = name is null ? [] : [name], Evidence = [Span] };
        Assert.Equal(expected, BottomLineWriter.Write(Words, [Bare with { Type = IncidentType.Stabbing, Killed = Count.Exactly(1, "a judge") }], [], [victim], [])?.Text);
    }

    [Fact]
    public void A_plural_without_a_figure_is_given_none() =>
        Assert.Equal("An armed attack killed several camp residents (no figure).", BottomLineWriter.Write(Words, [Bare with { Killed = new Count(2, null, CountQualifier.AtLeast, "camp residents") }], [], [], [])?.Text);

    [Fact]
    public void An_attempt_is_no_assassination() =>
        Assert.Equal("An assassination attempt was reported.", BottomLineWriter.Write(Words, [Bare with { Type = IncidentType.Assassination, Name = "Assassination attempt" }], [], [], [])?.Text);

    [Fact]
    public void People_are_no_author() =>
        Assert.Equal("An armed attack was reported.", BottomLineWriter.Write(Words, [Bare], [Actor(RoleKind.Perpetrator, Standing.Fact) with { Name = "perpetrators", Kind = ActorKind.Unnamed }], [], [])?.Text);

    [Theory]
    [InlineData("Saturday evening", " on Saturday evening")]
    [InlineData("Between 2003 and 2006", " between 2003 and 2006")]
    [InlineData("Yesterday", " yesterday")]
    [InlineData("last week", " last week")]
    [InlineData("eight days ago", " eight days ago")]
    [InlineData("April", " in April")]
    [InlineData("2017", " in 2017")]
    [InlineData("on Friday", " on Friday")]
    public void A_date_without_a_known_day_keeps_the_texts_words(string text, string expected) => Assert.Equal(expected, EventWords.Date(new IncidentDate(text, null, null)));

    [Fact]
    public void Whoever_is_held_for_it_here_and_accused_there_is_accused() =>
        Assert.Equal("An armed attack was reported; the Moon Front is accused of it by police.", Line(Bare, WithRoles(Standing.Fact, Standing.Accused)));

    [Fact]
    public void A_denial_stands_beside_the_accusation() =>
        Assert.Equal("An armed attack was reported; the Moon Front is accused of it by police, and denies it.", Line(Bare, WithRoles(Standing.Denied, Standing.Accused)));

    [Theory]
    [InlineData("people")]
    [InlineData("perpetrators")]
    [InlineData("citizen of Baronia on Monday")]
    public void Words_that_say_nothing_of_the_author_are_left_out(string name) =>
        Assert.Equal("An armed attack was reported.", Line(Bare, Actor(RoleKind.Perpetrator, Standing.Fact) with { Name = name, Kind = ActorKind.Unnamed }));

    [Fact]
    public void Police_who_shot_the_suspect_did_not_make_the_attack() => Assert.Equal(
        "An armed attack was reported; the Moon Front is suspected of it.",
        BottomLineWriter.Write(Words, [Bare], [Actor(RoleKind.Perpetrator, Standing.Suspected), Actor(RoleKind.Perpetrator, Standing.Fact) with { Id = "a2", Name = "police", Kind = ActorKind.Unnamed }], [], [])?.Text);

    [Fact]
    public void All_three_outcomes_are_told_each_with_its_hedge() => Assert.Equal(
        "An armed attack killed about 20 people, wounded more than nine and took two captive.",
        Line(Bare with { Killed = new Count(20, 20, CountQualifier.Approximate, "about 20"), Wounded = new Count(9, null, CountQualifier.AtLeast, "more than nine"), Abducted = Count.Exactly(2, "two") }));

    [Fact]
    public void The_only_victim_is_named() => Assert.Equal(
        "An armed attack killed Ivo Panov.",
        BottomLineWriter.Write(Words, [Bare with { Killed = Count.Exactly(1, "Ivo Panov") }], [], [Dead(Count.Exactly(1, "Ivo Panov")) with { Names = ["Ivo Panov"] }], [])?.Text);

    [Theory]
    [InlineData("residents", "several residents (no figure)")]
    [InlineData("the innocent camp residents", "several camp residents (no figure)")]
    [InlineData("two", "at least two people")]
    public void A_bare_plural_is_no_figure(string text, string expected) => Assert.Equal($"An armed attack killed {expected}.", Line(Bare with { Killed = new Count(2, null, CountQualifier.AtLeast, text) }));

    [Fact]
    public void A_toll_that_only_one_source_gives_stays_its_own()
    {
        var toll = Count.Exactly(38, "38");

        Assert.Equal("An armed attack killed 38 people, according to the Moon Watch.", BottomLineWriter.Write(Words, [Bare with { Killed = toll }], [], [Dead(toll) with { ReportedBy = "the Moon Watch" }], [])?.Text);
        Assert.Equal("An armed attack killed 38 people.", BottomLineWriter.Write(Words, [Bare with { Killed = toll }], [], [Dead(toll) with { ReportedBy = "the Moon Watch" }, Dead(toll)], [])?.Text);
    }

    [Theory]
    [InlineData("army staff near Baro", "An armed attack near Baro was reported.")]
    [InlineData("U.S.", "An armed attack in the U.S. was reported.")]
    [InlineData("Moon Front", "An armed attack was reported; the Moon Front is suspected of it.")]
    public void Only_a_place_is_a_place(string place, string expected) =>
        Assert.Equal(expected, place == "Moon Front" ? Line(Bare with { Place = new Place(place) }, Actor(RoleKind.Perpetrator, Standing.Suspected)) : Line(Bare with { Place = new Place(place) }));

    [Fact]
    public void Names_from_a_text_in_capitals_are_written_as_in_print()
    {
        const string Text = "ORIVA, 3 OCT 89 (AGENCY) -- [TEXT] GUNMEN KILLED TWO SOLDIERS IN COLOMBIA ON MONDAY. THE GUNMEN ATTACKED A MARKET IN COLOMBIA.";
        var line = new BriefingEngine().Analyze(new SourceDocument { Id = new string('0', 64), Name = "t.txt", MediaType = "text/plain", Text = Text }).BottomLine;

        Assert.Contains("in Colombia", line!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("GUNMEN", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_a_main_incident_has_no_bottom_line() => Assert.Null(BottomLineWriter.Write(Words, [Bare with { Primary = false }], [], [], []));

    [Fact]
    public void The_sentence_rests_on_the_spans_of_its_facts() =>
        Assert.All(BottomLineWriter.Write(Words, [Full], [Actor(RoleKind.Perpetrator, Standing.Fact)], [], [])!.Evidence, e => Assert.Equal(Words[e.Start..e.End], e.Text));

    private static string? Line(Incident incident, params Actor[] actors) => BottomLineWriter.Write(Words, [incident], actors, [], [])?.Text;

    private static Actor WithRoles(params Standing[] standings) => Actor(RoleKind.Perpetrator, standings[0]) with { Roles = [.. standings.Select(s => Actor(RoleKind.Perpetrator, s).Roles[0])] };

    private static VictimGroup Dead(Count count) => new() { Id = "v1", Incident = "i1", Outcome = Outcome.Killed, Count = count, Scope = VictimScope.Total, Category = VictimCategory.Civilian, Evidence = [Span] };

    private static string? Line(Incident incident, RoleKind role, Standing standing) => BottomLineWriter.Write(Words, [incident], [Actor(role, standing)], [], [])?.Text;

    private static Actor Actor(RoleKind role, Standing standing) => new()
    {
        Id = "a1",
        Name = "Moon Front",
        Kind = ActorKind.Organization,
        Roles = [new ActorRole { Role = role, Standing = standing, Incident = "i1", By = standing == Standing.Accused ? "police" : null, Evidence = [Span] }],
        Evidence = [Span],
    };
}

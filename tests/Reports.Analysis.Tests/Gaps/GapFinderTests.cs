using Reports.Analysis.Gaps;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Gaps;

public sealed class GapFinderTests
{
    private const string Words = "Gunmen killed nine people in Baro. No group has claimed responsibility for the attack. The toll could not be confirmed.";
    private static readonly ArticleText Article = new TextAnnotator().Annotate(Words);
    private static readonly Evidence Span = Article.EvidenceAt(0, 6);

    [Fact]
    public void Parts_below_the_total_are_unaccounted() =>
        Assert.Contains(Find(Figure("v1", 9, VictimScope.Total), Figure("v2", 5, VictimScope.Part)), g => g.Kind == GapKind.Unaccounted && g.Text == "The document describes five of the nine killed, not the other four.");

    [Fact]
    public void One_part_of_a_large_total_sets_out_no_division() =>
        Assert.DoesNotContain(Find(Figure("v1", 9, VictimScope.Total), Figure("v2", 1, VictimScope.Part)), g => g.Kind == GapKind.Unaccounted);

    [Theory]
    [InlineData(2, 1, "one of the two killed, not the other.")]
    [InlineData(3, 2, "two of the three killed, not the remaining one.")]
    public void What_is_left_of_a_total_is_told_in_its_number(int total, int part, string ending) =>
        Assert.EndsWith(ending, Assert.Single(Find(Figure("v1", total, VictimScope.Total), Figure("v2", part, VictimScope.Part)), g => g.Kind == GapKind.Unaccounted).Text, StringComparison.Ordinal);

    [Fact]
    public void Parts_that_make_up_the_total_leave_no_gap() =>
        Assert.DoesNotContain(Find(Figure("v1", 9, VictimScope.Total), Figure("v2", 4, VictimScope.Part), Figure("v3", 5, VictimScope.Part)), g => g.Kind == GapKind.Unaccounted);

    [Fact]
    public void Two_totals_that_exclude_each_other_are_a_conflict() =>
        Assert.Contains(Find(Figure("v1", 9, VictimScope.Total), Figure("v2", 12, VictimScope.Total)), g => g.Text == "The number of dead is given as nine and as 12.");

    [Fact]
    public void A_total_that_the_text_replaces_is_no_conflict() =>
        Assert.DoesNotContain(Find(Figure("v1", 9, VictimScope.Total) with { Superseded = true }, Figure("v2", 12, VictimScope.Total)), g => g.Kind == GapKind.Conflict);

    [Fact]
    public void A_text_that_says_nobody_claimed_the_attack_is_cited_for_it() =>
        Assert.Contains(Find(), g => g.Kind == GapKind.NotStated && g.Evidence.Count == 1 && g.Evidence[0].Sentence == 1);

    [Fact]
    public void What_could_not_be_confirmed_is_unconfirmed() => Assert.Contains(Find(), g => g.Kind == GapKind.Unconfirmed && g.Evidence[0].Sentence == 2);

    [Fact]
    public void What_is_unconfirmed_is_quoted() => Assert.Contains(Find(), g => g.Text == "Unconfirmed, as the document says: “The toll could not be confirmed”.");

    [Fact]
    public void Doubt_about_other_things_is_no_gap()
    {
        var article = new TextAnnotator().Annotate("Gunmen killed nine people in Baro. The mayor spoke at noon. He will reportedly visit the museum on Monday.");
        var incident = new Incident { Id = "i1", Name = "Attack", Type = IncidentType.ArmedAssault, Primary = true, Killed = Count.Exactly(9, "nine"), Evidence = [article.EvidenceAt(0, 6)] };
        Assert.DoesNotContain(new GapFinder().Find(new GapReading(article, [incident], [], [])), g => g.Kind == GapKind.Unconfirmed);
    }

    [Theory]
    [InlineData(IncidentType.Other, false)]
    [InlineData(IncidentType.Stabbing, false)]
    [InlineData(IncidentType.Bombing, true)]
    public void One_murder_asks_for_no_wounded(IncidentType type, bool asks)
    {
        var incident = new Incident { Id = "i1", Name = "Killing", Type = type, Primary = true, Killed = Count.Exactly(1, "a judge"), Evidence = [Span] };
        Assert.Equal(asks, new GapFinder().Find(new GapReading(Article, [incident], [], [])).Any(g => g.Text == "The document gives no figure for the wounded."));
    }

    [Theory]
    [InlineData("Friday", null, "The document dates the main incident only as “Friday”.")]
    [InlineData("31 December", "--12-31", "The document dates the main incident “31 December” without a year.")]
    public void A_date_is_said_to_lack_what_it_lacks(string text, string? day, string gap)
    {
        var incident = new Incident { Id = "i1", Name = "Attack", Type = IncidentType.Bombing, Primary = true, Date = new IncidentDate(text, day, day), Evidence = [Span] };
        Assert.Contains(new GapFinder().Find(new GapReading(Article, [incident], [], [])), g => g.Text == gap);
    }

    [Fact]
    public void A_missing_date_and_figure_of_the_wounded_are_not_stated()
    {
        var gaps = Find();

        Assert.Contains(gaps, g => g.Text == "The document gives no date for the main incident.");
        Assert.Contains(gaps, g => g.Text == "The document gives no figure for the wounded.");
    }

    [Fact]
    public void A_text_without_an_incident_has_no_gaps_of_figures() =>
        Assert.Empty(new GapFinder().Find(new GapReading(new TextAnnotator().Annotate("The council met."), [], [], [])));

    private static IReadOnlyList<Gap> Find(params VictimGroup[] victims) => new GapFinder().Find(new GapReading(Article,
        [new Incident { Id = "i1", Name = "Attack", Type = IncidentType.ArmedAssault, Primary = true, Killed = Count.Exactly(9, "nine"), Evidence = [Span] }], [], victims));

    private static VictimGroup Figure(string id, int count, VictimScope scope) => new()
    {
        Id = id,
        Incident = "i1",
        Outcome = Outcome.Killed,
        Count = Count.Exactly(count, $"{count}"),
        Scope = scope,
        Category = VictimCategory.Civilian,
        Evidence = [Span],
    };
}

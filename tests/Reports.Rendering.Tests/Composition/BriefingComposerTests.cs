using Reports.Briefings;
using Reports.Rendering.Model;
using Reports.Rendering.Tests.Pdf;
using Reports.Rendering.Tests.Samples;

namespace Reports.Rendering.Tests.Composition;

public sealed class BriefingComposerTests
{
    private static readonly BriefingComposer Composer = new();

    [Fact]
    public void Sections_stand_in_the_order_that_a_reader_needs()
    {
        var document = Compose(SampleBriefings.Rich());
        Assert.Equal(["top", "key-figures", "actors", "victims", "views", "incidents", "gaps", "evidence", "method"], document.Sections.Select(section => section.Anchor));
        Assert.Equal(Enumerable.Range(1, 8), document.Sections.Skip(1).Select(section => section.Number!.Value));
    }

    [Fact]
    public void Sections_with_nothing_to_say_are_left_out()
    {
        var document = Compose(SampleBriefings.Empty());
        Assert.Equal(["top", "method"], document.Sections.Select(section => section.Anchor));
        Assert.Contains("No attack was found in this document.", Words(document));
    }

    [Theory]
    [InlineData(1, "This document mentions an incident that is not its main subject; it is listed below.")]
    [InlineData(2, "This document tells of several incidents, none of them its main subject; they are listed below.")]
    public void Incidents_in_passing_do_not_head_the_briefing(int incidents, string line)
    {
        var briefing = SampleBriefings.Rich();
        briefing = briefing with { BottomLine = null, Incidents = [.. briefing.Incidents.Take(incidents).Select(incident => incident with { Primary = false })] };
        var document = Compose(briefing);
        Assert.Contains(line, Words(document));
        Assert.DoesNotContain(document.Sections, section => section.Anchor == "key-figures");
        Assert.Contains(document.Sections, section => section.Title == "Incidents mentioned");
    }

    [Theory]
    [InlineData("rich")]
    [InlineData("scripts")]
    [InlineData("crowded")]
    public void Cited_sentences_are_numbered_in_reading_order_and_link_back_to_every_citation(string sample)
    {
        var briefing = PdfRendererContract.Sample(sample);
        var document = Compose(briefing);
        var entries = TextOf.Evidence(document).ToList();
        Assert.Equal(Enumerable.Range(1, entries.Count), entries.Select(entry => entry.Number));
        var places = entries.Select(entry => briefing.Document.Text.IndexOf(entry.Text, StringComparison.Ordinal)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
        var citations = TextOf.Citations(document).ToList();
        Assert.Equal(citations.Count, citations.Select(citation => citation.Anchor).Distinct().Count());
        Assert.Equal(citations.Select(citation => citation.Anchor).Order(), entries.SelectMany(entry => entry.CitedIn).SelectMany(link => link.Citations).Order());
        Assert.All(citations, citation => Assert.Equal(entries[citation.Number - 1].Anchor, citation.Target));
    }

    [Fact]
    public void Attackers_who_died_are_no_figure_of_victims()
    {
        var briefing = SampleBriefings.Rich();
        var main = briefing.Incidents.First(incident => incident.Primary);
        briefing = briefing with
        {
            Incidents = [main with { Killed = null }],
            Victims = [.. briefing.Victims.Where(group => group is { Outcome: Outcome.Killed, Superseded: false } && group.Incident == main.Id).Select(group => group with { Category = VictimCategory.Attacker, Count = group.Scope == VictimScope.Total ? Count.Exactly(7, "seven") : group.Count })],
        };
        Assert.Contains(Words(Compose(briefing)), words => words.Contains("No figure but for the attackers: 7.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Leeds, UK", "GB", "Leeds, UK")]
    [InlineData("Leeds", "GB", "Leeds, United Kingdom")]
    [InlineData("U.S.", "US", "U.S.")]
    public void A_place_names_its_country_once(string place, string country, string shown)
    {
        var briefing = SampleBriefings.Rich();
        briefing = briefing with { Incidents = [.. briefing.Incidents.Select(incident => incident.Primary ? incident with { Place = new(place, country) } : incident)] };
        Assert.Contains(shown, Words(Compose(briefing)));
    }

    [Fact]
    public void What_is_unconfirmed_is_quoted_once()
    {
        var briefing = SampleBriefings.Rich();
        var gap = briefing.Gaps.First(known => known.Kind == GapKind.Unconfirmed);
        briefing = briefing with { Gaps = [gap with { Text = $"Unconfirmed, as the document says: “{gap.Evidence[0].Text}”." }] };
        var shown = Assert.Single(Words(Compose(briefing)), words => words.StartsWith("Unconfirmed, as the document says", StringComparison.Ordinal));
        Assert.Equal(2, shown.Split(gap.Evidence[0].Text).Length);
    }

    [Fact]
    public void Place_in_the_source_is_paragraph_and_sentence()
    {
        var entries = TextOf.Evidence(Compose(SampleBriefings.Rich())).ToList();
        Assert.Equal("¶\u00A01.1", entries[0].Place);
        Assert.Equal("¶\u00A02.1", entries.First(entry => entry.Text.StartsWith("Six of the dead", StringComparison.Ordinal)).Place);
    }

    [Fact]
    public void Claims_without_sentences_in_the_record_cite_their_spans()
    {
        var briefing = SampleBriefings.Rich();
        briefing = briefing with { Document = briefing.Document with { Sentences = [] } };
        Assert.All(TextOf.Evidence(Compose(briefing)), entry => Assert.Contains(entry.Text, briefing.Document.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Standing.Fact, "stated")]
    [InlineData(Standing.Claimed, "claimed")]
    [InlineData(Standing.Accused, "accused")]
    [InlineData(Standing.Suspected, "suspected")]
    [InlineData(Standing.Possible, "possible")]
    [InlineData(Standing.Denied, "denied")]
    public void Standing_of_every_role_is_said_in_a_word(Standing standing, string word)
    {
        var briefing = SampleBriefings.Rich();
        var role = briefing.Actors[0].Roles[0] with { Role = RoleKind.Planner, Standing = standing, By = null };
        var document = Compose(briefing with { Actors = [briefing.Actors[0] with { Roles = [role] }] });
        Assert.Contains($"[{word}] planner", Words(document));
    }

    [Fact]
    public void Hedged_figures_keep_their_hedge_and_conflicting_ones_stand_beside()
    {
        var tiles = Compose(SampleBriefings.Rich()).Sections.SelectMany(section => section.Blocks).OfType<KeyFigures>().Single().Tiles;
        Assert.Equal(["17", "some 30", "not stated"], tiles.Select(tile => tile.Value));
        Assert.Contains("Earlier: 12, The interior ministry", TextOf.Words(tiles[0].Note), StringComparison.Ordinal);
        Assert.False(tiles[2].Stated);
    }

    [Fact]
    public void Remainder_of_the_toll_is_shown() => Assert.Contains(Words(Compose(SampleBriefings.Rich())), words => words.Contains("Not described by the source", StringComparison.Ordinal));

    [Fact]
    public void Militants_statements_stand_apart_behind_all_other_views()
    {
        var tables = Compose(SampleBriefings.Rich()).Sections.Single(section => section.Anchor == "views").Blocks.OfType<Table>().ToList();
        Assert.True(tables[^1].Caution);
        Assert.Contains("Brotherhood of the Ford", TextOf.Words(tables[^1].Rows.Single().Cells[0].Paragraphs[0]), StringComparison.Ordinal);
        Assert.DoesNotContain(tables.SkipLast(1).SelectMany(table => table.Rows), row => TextOf.Words(row.Cells[0].Paragraphs[0]).Contains("Brotherhood of the Ford", StringComparison.Ordinal));
        Assert.Equal("Analysts", tables[0].Rows[0].GroupTitle);
    }

    [Fact]
    public void Quotations_stand_in_quotation_marks_and_paraphrase_is_marked()
    {
        var words = Words(Compose(SampleBriefings.Rich()));
        Assert.Contains("“It is a market, and the currency is attention.”", words);
        Assert.Contains("said it was likely that the Brotherhood was behind the attack [(paraphrase)] [“likely”]", words);
    }

    [Fact]
    public void Agreement_and_dissent_stand_side_by_side_where_the_source_gives_both()
    {
        Assert.Contains(Tables(SampleBriefings.Rich()), table => table.Columns.Select(column => column.Heading).SequenceEqual(["Agreement", "Dissent"]));
        var without = SampleBriefings.Rich();
        Assert.DoesNotContain(Tables(without with { Views = [.. without.Views.Where(view => view.Cue != "agreed")] }), table => table.Columns[0].Heading == "Agreement");
    }

    [Fact]
    public void Long_sections_stop_and_point_to_the_record()
    {
        var words = Words(Compose(SampleBriefings.Crowded(actors: 200, victims: 400, views: 100, incidents: 60)));
        Assert.Contains("and 160 more, see the record", words);
        Assert.Contains("And 375 more, see the record", words);
        Assert.Contains("And 30 more, see the record", words);
    }

    [Fact]
    public void Handling_marking_is_an_option()
    {
        Assert.Null(Compose(SampleBriefings.Rich()).Furniture.Marking);
        Assert.Equal("OFFICIAL", Composer.Compose(SampleBriefings.Rich(), new() { HandlingMarking = " OFFICIAL " }).Furniture.Marking);
    }

    private static BriefingDocument Compose(Briefing briefing) => Composer.Compose(briefing, new());

    private static List<Table> Tables(Briefing briefing) => [.. Compose(briefing).Sections.SelectMany(section => section.Blocks).OfType<Table>()];

    private static List<string> Words(BriefingDocument document) => [.. TextOf.Paragraphs(document).Select(TextOf.Words)];
}

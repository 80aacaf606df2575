using System.Text.Json;
using Reports.Analysis.Incidents;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Ranking;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Incidents;

/// <summary>Whoever adds a type of incident is told here what it lacks: each place below falls back to the words for <see cref="IncidentType.Other"/>.</summary>
public sealed class IncidentTypeTests
{
    private static readonly IncidentType[] All = Enum.GetValues<IncidentType>();

    public static TheoryData<IncidentType> Told() => [.. All.Where(type => type != IncidentType.Other)];

    [Theory]
    [MemberData(nameof(Told))]
    public void A_word_of_the_lexicons_leads_to_every_type(IncidentType type)
    {
        var told = LexiconFile.Rows("event-nouns").Select(row => row[2]).Concat(LexiconFile.Rows("event-verbs").Select(row => row[1]));

        Assert.Contains(JsonNamingPolicy.CamelCase.ConvertName(type.ToString()), told);
    }

    [Fact]
    public void Every_type_has_a_noun_of_its_own_in_the_bottom_line() => Assert.Distinct(All.Select(type => EventWords.Noun(Of(type))));

    [Fact]
    public void Every_type_has_a_heading_of_its_own() => Assert.Distinct(All.Select(type => IncidentName.Kind(null!, new IncidentDraft(0), type)));

    private static Incident Of(IncidentType type) => new() { Id = "i1", Name = "In Tarna", Type = type, Killed = Count.Exactly(3, "three"), Evidence = [] };
}

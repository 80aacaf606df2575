using System.Globalization;
using System.Text.Json;
using Reports.Analysis;
using Reports.Briefings;
using Reports.Intake.Tests.Samples;

namespace Reports.Intake.Tests;

/// <summary>The same article in every format leads to the same claims.</summary>
public sealed class RoundTripClaimTests
{
    private static readonly BriefingEngine Engine = new();

    [Theory]
    [InlineData("md")]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("pdf")]
    [InlineData("eml")]
    public void Formats_that_mark_the_headline_give_equal_claims_to_the_last_offset(string format) =>
        Assert.Equal(Whole(Of("html")), Whole(Of(format)));

    [Theory]
    [InlineData("txt")]
    [InlineData("rtf")]
    public void Plain_formats_give_the_same_dead_wounded_and_views(string format) => Assert.Equal(Said(Of("html")), Said(Of(format)));

    private static Briefing Of(string format) => Engine.Analyze(Reading.Of(SampleDocuments.Of(format), $"article.{format}"));

    private static string Whole(Briefing briefing) =>
        JsonSerializer.Serialize(new { Incidents = WithoutYears(briefing), briefing.Actors, briefing.Victims, briefing.Views });

    /// <summary>An e-mail states a date, from which the year of its incidents follows; the other samples state none.</summary>
    private static List<Incident> WithoutYears(Briefing briefing) => [.. briefing.Incidents.Select(incident => incident with { Date = null })];

    private static string[] Said(Briefing briefing) =>
    [
        .. briefing.Victims.Select(victims => string.Create(CultureInfo.InvariantCulture, $"{victims.Outcome} {victims.Count?.Minimum} {victims.Count?.Maximum}")).Distinct().Order(StringComparer.Ordinal),
        .. briefing.Views.Select(view => $"{view.Speaker.Name}: {view.Text}"),
    ];
}

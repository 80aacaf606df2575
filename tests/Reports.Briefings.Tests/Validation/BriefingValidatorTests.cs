namespace Reports.Briefings.Tests.Validation;

public sealed class BriefingValidatorTests
{
    [Fact]
    public void A_sound_record_has_no_problem() => Assert.Empty(BriefingValidator.Validate(SampleBriefing.Create()));

    public static TheoryData<string, Func<Briefing, Briefing>> Faults => new()
    {
        { "schemaVersion", b => b with { SchemaVersion = "2.0" } },
        { "incidents", b => b with { Incidents = [b.Incidents[0], b.Incidents[0]] } },
        { "incidents", b => b with { Incidents = [b.Incidents[0], b.Incidents[0] with { Id = "i2" }] } },
        { "incidents[0].evidence", b => b with { Incidents = [b.Incidents[0] with { Evidence = [] }] } },
        { "incidents[0].killed", b => b with { Incidents = [b.Incidents[0] with { Killed = new Count(3, 2, CountQualifier.Range, "3 to 2") }] } },
        { "incidents[0].wounded", b => b with { Incidents = [b.Incidents[0] with { Wounded = new Count(-1, null, CountQualifier.AtLeast, "-1") }] } },
        { "actors[0].name", b => b with { Actors = [b.Actors[0] with { Name = "" }] } },
        { "actors[0].roles[0].incident", b => b with { Actors = [b.Actors[0] with { Roles = [b.Actors[0].Roles[0] with { Incident = "i9" }] }] } },
        { "actors[0].relations[0].to", b => b with { Actors = [b.Actors[0] with { Relations = [Relation("a9")] }] } },
        { "actors[0].relations[0].to", b => b with { Actors = [b.Actors[0] with { Relations = [Relation("a1")] }] } },
        { "actors[0].status.evidence", b => b with { Actors = [b.Actors[0] with { Status = new ActorStatus { Value = StatusValue.Killed, Evidence = [] } }] } },
        { "victims[0].incident", b => b with { Victims = [b.Victims[0] with { Incident = "i7" }] } },
        { "victims[0].evidence[0].text", b => b with { Victims = [b.Victims[0] with { Evidence = [SampleBriefing.Span("12 people", 0) with { Text = "13 people" }] }] } },
        { "victims[0].evidence[0].sentence", b => b with { Victims = [b.Victims[0] with { Evidence = [SampleBriefing.Span("12 people", 1)] }] } },
        { "victims[0].evidence[0]", b => b with { Victims = [b.Victims[0] with { Evidence = [new Evidence(5, 9999, "x", 0)] }] } },
        { "views[0].evidence", b => b with { Views = [b.Views[0] with { Evidence = [SampleBriefing.Span("said", 2, EvidencePart.Cue)] }] } },
        { "views[0].evidence[0].part", b => b with { Views = [b.Views[0] with { Evidence = [SampleBriefing.Span("said", 2), b.Views[0].Evidence[0]] }] } },
        { "gaps[0].evidence", b => b with { Gaps = [new Gap { Kind = GapKind.Conflict, Text = "Two figures." }] } },
        { "bottomLine.evidence", b => b with { BottomLine = new BottomLine("So it was.", []) } },
        { "document.sentences[1]", b => b with { Document = b.Document with { Sentences = [new TextRange(0, 33), new TextRange(20, 70), new TextRange(71, 99)] } } },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_fault_is_named_by_its_path(string path, Func<Briefing, Briefing> bend)
    {
        var problems = BriefingValidator.Validate(bend(SampleBriefing.Create()));

        Assert.Contains(path, problems.Select(problem => problem.Path));
    }

    private static ActorRelation Relation(string to) =>
        new() { Type = RelationType.RivalOf, To = to, Evidence = [SampleBriefing.Span("Northern Front", 1)] };
}

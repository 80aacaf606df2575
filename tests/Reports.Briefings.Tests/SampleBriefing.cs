namespace Reports.Briefings.Tests;

/// <summary>A small sound record to bend in tests.</summary>
internal static class SampleBriefing
{
    public const string Text = "Gunmen killed 12 people in Tarna. The Northern Front claimed the raid. “It will likely happen again,” said Ada Moreau.";

    public static Briefing Create() => new()
    {
        Document = new SourceDocument
        {
            Id = new string('0', 64),
            Name = "tarna.txt",
            MediaType = "text/plain",
            Title = "Raid in Tarna",
            Published = new DateOnly(2019, 4, 2),
            Language = "en",
            Text = Text,
            Sentences = [new TextRange(0, 33), new TextRange(34, 70), new TextRange(71, Text.Length)],
            Removed = [new RemovedText("Read more", "promotion")],
        },
        BottomLine = new BottomLine("Gunmen killed 12 people in Tarna.", [Span("Gunmen killed 12 people in Tarna", 0)]),
        Incidents =
        [
            new Incident
            {
                Id = "i1",
                Name = "Raid in Tarna",
                Type = IncidentType.ArmedAssault,
                Primary = true,
                Place = new Place("Tarna"),
                Killed = Count.Exactly(12, "12"),
                Evidence = [Span("Gunmen killed 12 people in Tarna", 0)],
            },
        ],
        Actors =
        [
            new Actor
            {
                Id = "a1",
                Name = "Northern Front",
                Kind = ActorKind.Organization,
                Roles =
                [
                    new ActorRole
                    {
                        Role = RoleKind.ClaimedResponsibility,
                        Incident = "i1",
                        Standing = Standing.Claimed,
                        Evidence = [Span("Northern Front claimed the raid", 1)],
                    },
                ],
                Evidence = [Span("Northern Front", 1)],
            },
        ],
        Victims =
        [
            new VictimGroup
            {
                Id = "v1",
                Incident = "i1",
                Outcome = Outcome.Killed,
                Count = Count.Exactly(12, "12"),
                Scope = VictimScope.Total,
                Category = VictimCategory.Unknown,
                Evidence = [Span("12 people", 0)],
            },
        ],
        Views =
        [
            new View
            {
                Id = "s1",
                Speaker = new Speaker { Name = "Ada Moreau", Category = SpeakerCategory.Other },
                Mode = ViewMode.Direct,
                Text = "It will likely happen again,",
                Cue = "said",
                Likelihood = "likely",
                Evidence = [Span("It will likely happen again,", 2, EvidencePart.Content), Span("said", 2, EvidencePart.Cue), Span("Ada Moreau", 2, EvidencePart.Source)],
            },
        ],
        Gaps = [new Gap { Kind = GapKind.NotStated, Text = "The number of wounded is not stated." }],
        Engine = new EngineInfo("Reports", "1.0.0"),
    };

    public static Evidence Span(string text, int sentence, EvidencePart? part = null)
    {
        var start = Text.IndexOf(text, StringComparison.Ordinal);
        return new Evidence(start, start + text.Length, text, sentence, part);
    }
}

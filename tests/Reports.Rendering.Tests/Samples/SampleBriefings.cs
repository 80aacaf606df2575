using Reports.Briefings;

namespace Reports.Rendering.Tests.Samples;

/// <summary>Records made by hand: what the renderers must cope with. All events and persons in them are invented.</summary>
internal static class SampleBriefings
{
    public static readonly EngineInfo Engine = new("Reports", "1.0.0");

    public static Briefing Rich() => RichSample.Create();

    /// <summary>An article that tells of no violence.</summary>
    public static Briefing Empty()
    {
        var text = new SampleText();
        text.Sentence("The town's library reopened on Monday after a year of repairs.");
        return new() { Document = text.Document("library.txt"), Engine = Engine };
    }

    /// <summary>Names in the scripts that the fonts cover, and in some that they do not.</summary>
    public static Briefing Scripts()
    {
        var text = new SampleText();
        string[] names = ["عبد الرحمن الكناني", "أبو بكر (الأمير) 2015", "Сергей Йовович Ґудзій", "Ἀλέξανδρος Παπαδόπουλος", "אברהם בן־דוד", "Łukasz Żółć-Nguyễn Thị Ánh", "پیمان گل‌محمدی", "李明", "สมชาย"];
        var main = text.Sentence("Five gunmen attacked the customs house in Tarsk on 3 May 2021.");
        var actors = names.Select((name, index) =>
        {
            var sentence = text.Sentence($"{name} was named by the ministry as suspect number {index + 1}.");
            return new Actor
            {
                Id = $"a{index + 1}",
                Name = name,
                Aliases = [$"the “{name}” of the north"],
                Kind = ActorKind.Person,
                Description = $"named {name}, aged {30 + index}",
                Roles = [new() { Role = RoleKind.Perpetrator, Incident = "i1", Standing = Standing.Suspected, By = "the ministry", Evidence = text.Cite(sentence) }],
                Evidence = text.Cite(sentence),
            };
        }).ToList();
        return new()
        {
            Document = text.Document("scripts.txt", "Names", new(2021, 5, 4)),
            BottomLine = new("On 3 May 2021, gunmen, among them allegedly عبد الرحمن الكناني, attacked the customs house in Tarsk.", text.Cite(main)),
            Incidents = [new() { Id = "i1", Name = "Tarsk customs house attack", Type = IncidentType.ArmedAssault, Primary = true, Date = new("3 May 2021", "2021-05-03", "2021-05-03"), Evidence = text.Cite(main) }],
            Actors = actors,
            Engine = Engine,
        };
    }

    /// <summary>Content that tries to break the page.</summary>
    public static Briefing Hostile()
    {
        var text = new SampleText();
        var word = new string('W', 3000);
        var overridden = "safe \u202Eevil\u202C \u2066text\u2069 \u0007bell \u0000nul \u001b[31mred \uFFFF \u200B\u200B end";
        var tagged = "<script>alert(1)</script> & \"quotes\" <b>bold</b> ]]> --> 'single'";
        var quotation = string.Join(' ', Enumerable.Range(1, 1700).Select(number => $"word{number}"));
        var zalgo = "Z" + new string('\u0301', 600) + "algo";
        var first = text.Sentence($"Hostile {word} {overridden} {tagged} {zalgo}.");
        var second = text.Sentence($"He said {quotation}.");
        return new()
        {
            Document = text.Document($"{overridden}{tagged}.txt", $"{word}{tagged}", new(2024, 1, 1), overridden),
            BottomLine = new($"{word} {overridden} {tagged}", text.Cite(first)),
            Incidents =
            [
                new() { Id = "i1", Name = $"{overridden} {word}", Type = IncidentType.Other, Primary = true, Date = new(word, "2024-01-01", "2023-01-01"), Place = new(word, "ZZ"),
                    Killed = new(null, null, CountQualifier.Approximate, word), Wounded = new(int.MaxValue, int.MaxValue, CountQualifier.Exact, tagged), Targets = [word, tagged], Weapons = [overridden], Evidence = text.Cite(first, second) },
                new() { Id = "i2", Name = tagged, Type = IncidentType.Bombing, Date = new("whenever", "not a date", null), Evidence = text.Cite(second) },
            ],
            Actors =
            [
                new() { Id = "a1", Name = word, Aliases = [tagged, overridden, zalgo], Kind = ActorKind.Organization, Description = quotation, Evidence = text.Cite(first),
                    Roles = [new() { Role = RoleKind.Perpetrator, Incident = "missing", Standing = Standing.Denied, By = word, Evidence = text.Cite(second) }],
                    Relations = [new() { Type = RelationType.RivalOf, To = "a1", Evidence = text.Cite(first) }, new() { Type = RelationType.MemberOf, To = "nobody", Evidence = text.Cite(first) }, new() { Type = RelationType.RivalOf, To = "a2", Evidence = text.Cite(first) }] },
                new() { Id = "a2", Name = overridden, Kind = ActorKind.Unnamed, Evidence = text.Cite(first) },
            ],
            Victims = [new() { Id = "v1", Incident = "i1", Outcome = Outcome.Wounded, Count = new(int.MaxValue, int.MaxValue, CountQualifier.Exact, word), Scope = VictimScope.Part, Description = quotation, Names = [word], Category = VictimCategory.Unknown, Evidence = text.Cite(second) }],
            Views = [new() { Id = "s1", Speaker = new() { Name = word, Description = tagged, Affiliations = [overridden], Category = SpeakerCategory.Militant }, Mode = ViewMode.Direct, Text = quotation, Cue = tagged, Likelihood = overridden, Evidence = text.Say(second) }],
            Gaps = [new() { Kind = GapKind.NotStated, Text = $"{word} {tagged}" }],
            Engine = new("Engine " + tagged, overridden),
        };
    }

    /// <summary>So many claims that every section must stop somewhere.</summary>
    public static Briefing Crowded(int actors, int victims, int views, int incidents)
    {
        var text = new SampleText();
        var main = text.Sentence("The column was attacked near Ostrava Ford on 9 June 2019.");
        int[] sentences = [.. Enumerable.Range(1, 150).Select(number => text.Sentence($"Sentence number {number} tells of another group, another person and another view of it.", number % 6 == 0))];
        Evidence[] At(int index) => text.Cite(sentences[index % sentences.Length]);
        return new()
        {
            Document = text.Document("crowded.txt", "A crowded article", new(2019, 6, 11), "The Gazette"),
            BottomLine = new("On 9 June 2019, several groups attacked a column near Ostrava Ford; the source counts many dead.", text.Cite(main)),
            Incidents = [new() { Id = "i1", Name = "Ostrava Ford column attack", Type = IncidentType.MassKilling, Primary = true, Date = new("9 June 2019", "2019-06-09", "2019-06-09"), Killed = Count.Exactly(victims, $"{victims}"), Evidence = text.Cite(main) },
                .. Enumerable.Range(1, incidents).Select(number => new Incident { Id = $"i{number + 1}", Name = $"Incident {number} at Milestone {number}", Type = IncidentType.Clash, Date = new($"in {1990 + number % 30}", $"{1990 + number % 30}", $"{1990 + number % 30}"), Evidence = At(number) })],
            Actors = [.. Enumerable.Range(1, actors).Select(number => new Actor
            {
                Id = $"a{number}",
                Name = number % 3 == 0 ? $"Commander Number {number}" : $"Front for the Liberation of District {number}",
                Kind = number % 3 == 0 ? ActorKind.Person : ActorKind.Organization,
                Description = $"a group that the source describes in sentence {number}",
                Roles = number <= 4 ? [new() { Role = RoleKind.ClaimedResponsibility, Incident = "i1", Standing = number == 1 ? Standing.Fact : Standing.Claimed, Evidence = At(number) }] : [],
                Relations = number == 1 ? [] :
                [
                    new() { Type = (RelationType)(number % 10), To = $"a{number / 2}", Hedged = number % 5 == 0, Evidence = At(number) },
                    .. number % 4 == 0 ? new ActorRelation[] { new() { Type = RelationType.RivalOf, To = $"a{number - 1}", Evidence = At(number + 1) } } : [],
                ],
                Evidence = At(number),
            })],
            Victims = [.. Enumerable.Range(1, victims).Select(number => new VictimGroup { Id = $"v{number}", Incident = "i1", Outcome = Outcome.Killed, Count = Count.Exactly(1, "one"), Scope = VictimScope.Part, Description = $"a driver from village {number}", Category = VictimCategory.Civilian, Evidence = At(number) })],
            Views = [.. Enumerable.Range(1, views).Select(number => new View { Id = $"s{number}", Speaker = new() { Name = $"Speaker {number}", Category = (SpeakerCategory)(number % 8) }, Mode = (ViewMode)(number % 3), Text = $"it was the {number}th attack of its kind this year", Cue = "said", Evidence = text.Say(sentences[number % sentences.Length]) })],
            Engine = Engine,
        };
    }
}

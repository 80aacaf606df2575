using Reports.Briefings;

namespace Reports.Rendering.Tests.Samples;

/// <summary>An article with something for every section.</summary>
internal static class RichSample
{
    public static Briefing Create()
    {
        var text = new SampleText();
        var attack = text.Sentence("At least four gunmen stormed the Harbour Hotel in Port Kestrel on 14 March 2019, killing 17 people and wounding some 30.");
        var claim = text.Sentence("The Brotherhood of the Ford, a breakaway of the Northern Column, said in a statement that it had carried out the attack.");
        var rival = text.Sentence("A day later the Salt Coast Front also claimed it.");
        var engineers = text.Sentence("Six of the dead were engineers of a Norwegian shipping company.", newParagraph: true);
        var guards = text.Sentence("Three were hotel guards, and two were Kenyan nurses on their way home.");
        var tourists = text.Sentence("About four were tourists, officials said.");
        var ministry = text.Sentence("The interior ministry at first spoke of 12 dead.");
        var minister = text.Sentence("Defence Minister Oda Brandvik said it was likely that the Brotherhood was behind the attack.", newParagraph: true);
        var founder = text.Sentence("The Brotherhood was founded by Tarik Selwan, a former army captain who broke with the Northern Column in 2016.");
        var dead = text.Sentence("The army claims to have killed him in a raid in January, which was never confirmed.");
        var deputy = text.Sentence("His deputy, Yusra Hadde, was arrested in February.");
        var analyst = text.Sentence("“Each of these groups needs an attack that the other cannot claim,” said Mara Lindqvist, a fellow at the Baltic Institute for Conflict Studies.", newParagraph: true);
        var analystTwo = text.Sentence("“It is a market, and the currency is attention.”");
        var dissent = text.Sentence("Pelle Aho of the University of Tarsk disputed that the two groups compete, and pointed to a truce between them.");
        var agree = text.Sentence("A senior diplomat agreed with Lindqvist’s reading of the rivalry.");
        var survivor = text.Sentence("“They asked for our passports first,” said a cook who hid in the cold store.");
        var statement = text.Sentence("“The sea belongs to us and so does every house beside it,” the Brotherhood wrote.");
        var ferry = text.Sentence("In June 2014 the Northern Column bombed a ferry off Salt Point; more than 60 people died.", newParagraph: true);
        var market = text.Sentence("The market shooting of 2 November 2017 killed nine.");
        var kidnap = text.Sentence("Between 2015 and 2016 dozens of sailors were taken hostage along the coast.");
        var border = text.Sentence("Soldiers and the Salt Coast Front fought at the border post of Renn on 3 April, and two soldiers died.");
        var allies = text.Sentence("The Salt Coast Front is said to have the support of the Republic of Norrland.");

        return new()
        {
            Document = text.Document("harbour-hotel.txt", "After the siege, two groups want the blame", new(2019, 4, 20), "The Kestrel Observer") with
            {
                Byline = "Ann Holm",
                Removed = [new("Subscribe to our newsletter", "promotion")],
            },
            BottomLine = new("On 14 March 2019, at least four gunmen attacked the Harbour Hotel in Port Kestrel and killed 17 people; the Brotherhood of the Ford and, separately, the Salt Coast Front claimed it, and the defence minister said that the Brotherhood was “likely” behind it.", text.Cite(attack, claim, rival, minister)),
            Incidents =
            [
                new() { Id = "i1", Name = "Harbour Hotel attack in Port Kestrel", Type = IncidentType.ArmedAssault, Primary = true, Date = new("14 March 2019", "2019-03-14", "2019-03-14"), Place = new("Port Kestrel", "NO"),
                    Killed = Count.Exactly(17, "17 people"), Wounded = new(null, 30, CountQualifier.Approximate, "some 30"), Weapons = ["assault rifles"], Targets = ["the Harbour Hotel"], Evidence = text.Cite(attack) },
                new() { Id = "i2", Name = "Salt Point ferry bombing", Type = IncidentType.Bombing, Date = new("In June 2014", "2014-06", "2014-06"), Place = new("Salt Point"), Killed = new(60, null, CountQualifier.AtLeast, "more than 60"), Evidence = text.Cite(ferry) },
                new() { Id = "i3", Name = "Market shooting", Type = IncidentType.ArmedAssault, Date = new("2 November 2017", "2017-11-02", "2017-11-02"), Killed = Count.Exactly(9, "nine"), Evidence = text.Cite(market) },
                new() { Id = "i4", Name = "Taking of sailors along the coast", Type = IncidentType.HostageTaking, Date = new("Between 2015 and 2016", "2015", "2016"), Abducted = new(24, null, CountQualifier.Approximate, "dozens"), Evidence = text.Cite(kidnap) },
                new() { Id = "i5", Name = "Clash at the border post of Renn", Type = IncidentType.Clash, Date = new("3 April", "--04-03", "--04-03"), Place = new("Renn"), Killed = Count.Exactly(2, "two"), Evidence = text.Cite(border) },
            ],
            Actors =
            [
                new() { Id = "a1", Name = "Brotherhood of the Ford", Aliases = ["the Brotherhood"], Kind = ActorKind.Organization, Description = "a breakaway of the Northern Column",
                    Roles = [new() { Role = RoleKind.ClaimedResponsibility, Incident = "i1", Standing = Standing.Claimed, Evidence = text.Cite(claim) }, new() { Role = RoleKind.Perpetrator, Incident = "i1", Standing = Standing.Suspected, By = "Defence Minister Oda Brandvik", Evidence = text.Cite(minister) }],
                    Relations = [new() { Type = RelationType.SplinterOf, To = "a3", Evidence = text.Cite(claim) }, new() { Type = RelationType.RivalOf, To = "a2", Hedged = true, Evidence = text.Cite(analyst) }], Evidence = text.Cite(claim) },
                new() { Id = "a2", Name = "Salt Coast Front", Kind = ActorKind.Organization,
                    Roles = [new() { Role = RoleKind.ClaimedResponsibility, Incident = "i1", Standing = Standing.Claimed, Evidence = text.Cite(rival) }, new() { Role = RoleKind.Other, Incident = "i5", Standing = Standing.Fact, Evidence = text.Cite(border) }], Evidence = text.Cite(rival) },
                new() { Id = "a3", Name = "Northern Column", Kind = ActorKind.Organization, Roles = [new() { Role = RoleKind.Perpetrator, Incident = "i2", Standing = Standing.Fact, Evidence = text.Cite(ferry) }], Evidence = text.Cite(ferry) },
                new() { Id = "a4", Name = "Tarik Selwan", Kind = ActorKind.Person, Description = "a former army captain who broke with the Northern Column in 2016", Relations = [new() { Type = RelationType.FounderOf, To = "a1", Evidence = text.Cite(founder) }],
                    Status = new() { Value = StatusValue.Killed, Hedged = true, Evidence = text.Cite(dead) }, Evidence = text.Cite(founder) },
                new() { Id = "a5", Name = "Yusra Hadde", Kind = ActorKind.Person, Description = "his deputy", Relations = [new() { Type = RelationType.DeputyOf, To = "a4", Evidence = text.Cite(deputy) }], Status = new() { Value = StatusValue.Captured, Evidence = text.Cite(deputy) }, Evidence = text.Cite(deputy) },
                new() { Id = "a6", Name = "four gunmen", Kind = ActorKind.Unnamed, Roles = [new() { Role = RoleKind.Perpetrator, Incident = "i1", Standing = Standing.Fact, Evidence = text.Cite(attack) }], Evidence = text.Cite(attack) },
                new() { Id = "a7", Name = "Republic of Norrland", Kind = ActorKind.State, Relations = [new() { Type = RelationType.Supports, To = "a2", Hedged = true, Evidence = text.Cite(allies) }], Evidence = text.Cite(allies) },
            ],
            Victims =
            [
                new() { Id = "v1", Incident = "i1", Outcome = Outcome.Killed, Count = Count.Exactly(17, "17 people"), Scope = VictimScope.Total, Category = VictimCategory.Unknown, Evidence = text.Cite(attack) },
                new() { Id = "v2", Incident = "i1", Outcome = Outcome.Killed, Count = Count.Exactly(12, "12 dead"), Scope = VictimScope.Total, Superseded = true, ReportedBy = "The interior ministry", Category = VictimCategory.Unknown, Evidence = text.Cite(ministry) },
                new() { Id = "v3", Incident = "i1", Outcome = Outcome.Killed, Count = Count.Exactly(6, "Six"), Scope = VictimScope.Part, Description = "engineers of a Norwegian shipping company", Occupations = ["engineers"], Category = VictimCategory.Civilian, Evidence = text.Cite(engineers) },
                new() { Id = "v4", Incident = "i1", Outcome = Outcome.Killed, Count = Count.Exactly(3, "Three"), Scope = VictimScope.Part, Description = "hotel guards", Occupations = ["guards"], Category = VictimCategory.Police, Evidence = text.Cite(guards) },
                new() { Id = "v5", Incident = "i1", Outcome = Outcome.Killed, Count = Count.Exactly(2, "two"), Scope = VictimScope.Part, Description = "Kenyan nurses on their way home", Nationalities = ["KE"], Occupations = ["nurses"], Category = VictimCategory.Civilian, Evidence = text.Cite(guards) },
                new() { Id = "v6", Incident = "i1", Outcome = Outcome.Killed, Count = Count.Exactly(4, "four"), Scope = VictimScope.Part, Description = "tourists", ReportedBy = "officials", Category = VictimCategory.Civilian, Evidence = text.Cite(tourists) },
                new() { Id = "v7", Incident = "i1", Outcome = Outcome.Wounded, Count = new(null, 30, CountQualifier.Approximate, "some 30"), Scope = VictimScope.Total, Category = VictimCategory.Unknown, Evidence = text.Cite(attack) },
                new() { Id = "v8", Incident = "i2", Outcome = Outcome.Killed, Count = new(60, null, CountQualifier.AtLeast, "more than 60"), Scope = VictimScope.Total, Category = VictimCategory.Unknown, Evidence = text.Cite(ferry) },
                new() { Id = "v9", Incident = "i3", Outcome = Outcome.Killed, Count = Count.Exactly(9, "nine"), Scope = VictimScope.Total, Category = VictimCategory.Unknown, Evidence = text.Cite(market) },
                new() { Id = "v10", Incident = "i4", Outcome = Outcome.Abducted, Count = new(24, null, CountQualifier.Approximate, "dozens"), Scope = VictimScope.Total, Description = "sailors", Occupations = ["sailors"], Category = VictimCategory.Civilian, Evidence = text.Cite(kidnap) },
                new() { Id = "v11", Incident = "i5", Outcome = Outcome.Killed, Count = Count.Exactly(2, "two"), Scope = VictimScope.Total, Description = "soldiers", Category = VictimCategory.Military, Evidence = text.Cite(border) },
            ],
            Views =
            [
                new() { Id = "s1", Speaker = new() { Name = "Oda Brandvik", Description = "Defence Minister", Category = SpeakerCategory.Official }, Mode = ViewMode.Indirect, Text = "it was likely that the Brotherhood was behind the attack", Cue = "said", Likelihood = "likely", Evidence = text.Say(minister) },
                new() { Id = "s2", Speaker = new() { Name = "Mara Lindqvist", Description = "a fellow at the Baltic Institute for Conflict Studies", Affiliations = ["Baltic Institute for Conflict Studies"], Category = SpeakerCategory.Analyst }, Mode = ViewMode.Direct, Text = "Each of these groups needs an attack that the other cannot claim", Cue = "said", Evidence = text.Say(analyst) },
                new() { Id = "s3", Speaker = new() { Name = "Mara Lindqvist", Category = SpeakerCategory.Analyst }, Mode = ViewMode.Direct, Text = "It is a market, and the currency is attention.", Cue = "said", Evidence = text.Say(analystTwo) },
                new() { Id = "s4", Speaker = new() { Name = "Pelle Aho", Affiliations = ["University of Tarsk"], Category = SpeakerCategory.Analyst }, Mode = ViewMode.Indirect, Text = "the two groups compete", Cue = "disputed", Evidence = text.Say(dissent) },
                new() { Id = "s5", Speaker = new() { Name = "a senior diplomat", Category = SpeakerCategory.Official }, Mode = ViewMode.Indirect, Text = "Lindqvist’s reading of the rivalry", Cue = "agreed", Evidence = text.Say(agree) },
                new() { Id = "s6", Speaker = new() { Name = "a cook", Description = "who hid in the cold store", Category = SpeakerCategory.Victim }, Mode = ViewMode.Direct, Text = "They asked for our passports first", Cue = "said", Evidence = text.Say(survivor) },
                new() { Id = "s7", Speaker = new() { Name = "Brotherhood of the Ford", Category = SpeakerCategory.Militant }, Mode = ViewMode.Direct, Text = "The sea belongs to us and so does every house beside it", Cue = "wrote", Evidence = text.Say(statement) },
            ],
            Gaps =
            [
                new() { Kind = GapKind.Unaccounted, Text = "The described groups add up to 15 of the 17 dead; 2 are not described.", Evidence = text.Cite(attack, engineers, guards, tourists) },
                new() { Kind = GapKind.Conflict, Text = "The Brotherhood of the Ford and the Salt Coast Front both claim the attack.", Evidence = text.Cite(claim, rival) },
                new() { Kind = GapKind.Unconfirmed, Text = "The death of Tarik Selwan was never confirmed.", Evidence = text.Cite(dead) },
                new() { Kind = GapKind.NotStated, Text = "The document does not say what became of the gunmen." },
            ],
            Engine = SampleBriefings.Engine,
        };
    }
}

using CsCheck;
using Reports.Briefings;

namespace Reports.Analysis.Tests;

public sealed class BriefingEngineTests
{
    private static readonly BriefingEngine Engine = new();

    private static readonly string[] Sentences =
    [
        "Gunmen of the Taliban attacked a police post in Ghazni on Monday, killing nine officers and wounding four.",
        "The Taliban claimed responsibility for the attack.",
        "“We will not give up,” said Governor Amir Wali, who called the raid “cowardly.”",
        "According to witnesses, the attackers fled on motorcycles.",
        "Al-Qaeda leader Omar Siddiq was reportedly killed in an airstrike in 2012.",
        "No one was hurt when a bomb exploded near a school in Baro.",
        "The council will meet again on Friday.",
        "POLICE BLAMED THE SHINING PATH FOR THE MURDER OF TWO TEACHERS.",
        "Two suspects were arrested; a third is at large.",
        "\n\n",
        "Prices rose by 3.5 per cent — the most since 1998…",
    ];

    [Fact]
    public void The_record_tells_the_incident_its_actors_victims_and_views()
    {
        var briefing = Analyze(string.Join(' ', Sentences[..4]));

        Assert.Contains(briefing.Actors, a => a.Name == "Taliban" && a.Roles.Any(r => r.Role == RoleKind.ClaimedResponsibility));
        Assert.NotEmpty(briefing.Incidents);
        Assert.NotEmpty(briefing.Victims);
        Assert.NotEmpty(briefing.Views);
        Assert.NotNull(briefing.BottomLine);
        Assert.NotEmpty(briefing.Document.Sentences);
    }

    [Fact]
    public void What_a_group_has_been_doing_belongs_to_no_incident_but_its_deed_does()
    {
        var briefing = Analyze("Gunmen killed nine traders in Baro on Monday. Boko Haram has killed traders across the region.");

        Assert.Contains(briefing.Actors, a => a.Name == "Gunmen" && a.Roles.Any(r => r.Incident is not null));
        var roles = Assert.Single(briefing.Actors, a => a.Name == "Boko Haram").Roles;
        Assert.NotEmpty(roles);
        Assert.All(roles, role => Assert.Null(role.Incident));
    }

    [Fact]
    public void A_text_without_violence_has_no_incident_no_actor_and_no_bottom_line()
    {
        var briefing = Analyze("The council will meet again on Friday. Prices rose by three per cent, the mayor said.");

        Assert.Empty(briefing.Incidents);
        Assert.Empty(briefing.Actors);
        Assert.Null(briefing.BottomLine);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("killed")]
    [InlineData("the the the by by")]
    public void Odd_texts_have_sound_records(string text) => Assert.Empty(BriefingValidator.Validate(Analyze(text)));

    [Fact]
    public void Every_record_is_sound_and_the_same_each_time() => Gen.Int[0, Sentences.Length - 1].List[1, 12].Sample(order =>
    {
        var text = string.Join(' ', order.Select(i => Sentences[i]));
        var briefing = Analyze(text);
        return BriefingValidator.Validate(briefing).Count == 0 && BriefingJson.Serialize(briefing).AsSpan().SequenceEqual(BriefingJson.Serialize(Analyze(text)));
    }, iter: 60);

    [Fact]
    public void A_figure_is_of_the_one_who_gives_it_and_not_of_the_words_that_describe_it() =>
        Assert.Equal("An ambush in Odrin on Monday killed nine people, according to Ivo Panov.",
            Analyze("Ivo Panov, the mayor of Odrin, said the ambush in Odrin on Monday killed nine people.").BottomLine?.Text);

    [Fact]
    public void Police_who_shot_the_named_attacker_are_no_authors() =>
        Assert.Equal("An armed attack by Ivo Panov in Odrin on Monday killed nine people.",
            Analyze("The gunman, identified as Ivo Panov, 34, was shot dead by police after killing nine people at a market in Odrin on Monday.").BottomLine?.Text);

    [Theory]
    [InlineData("Security forces killed four militants in a raid in Odrin on Friday.", "An attack in Odrin on Friday killed four militants.", "Security forces: Responder; four militants: Target")]
    [InlineData("The army said it killed 20 insurgents in an airstrike in Odrin on Friday.", "An airstrike in Odrin on Friday killed 20 insurgents, according to the army.", "army: Responder")]
    public void The_dead_of_a_force_that_fights_attackers_are_told_and_so_are_both_sides(string text, string line, string actor)
    {
        var record = Analyze(text);

        Assert.Equal(line, record.BottomLine?.Text);
        Assert.Equal(actor, string.Join("; ", record.Actors.Select(a => $"{a.Name}: {Assert.Single(a.Roles).Role}")));
    }

    private static Briefing Analyze(string text) => Engine.Analyze(new SourceDocument { Id = new string('0', 64), Name = "a.txt", MediaType = "text/plain", Text = text });
}

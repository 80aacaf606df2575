using Reports.Briefings;

namespace Reports.Analysis.Tests.Ranking;

public sealed class FatesOfVictimsTests
{
    [Fact]
    public void Whom_the_victims_name_among_the_dead_is_killed()
    {
        var status = StatusOf("Five people were killed in an attack on a market in Odrin. The alleged killer, Ali Reza – shot dead by police – had pledged allegiance to the Moon Front.");

        Assert.Equal(StatusValue.Killed, status?.Value);
        Assert.Contains("shot dead", Assert.Single(status!.Evidence).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ali Reza shot two guards dead in Odrin on Friday.", null)]
    [InlineData("Ali Reza shot two guards dead in Odrin on Friday. Police arrested Reza.", StatusValue.Captured)]
    public void Whoever_is_not_among_them_keeps_what_is_told(string text, StatusValue? value) => Assert.Equal(value, StatusOf(text)?.Value);

    [Fact]
    public void An_assassin_who_is_stabbed_is_a_target_then()
    {
        var roles = Told("Ali Reza, who assassinated Senator Paul Rudd in 1968, was stabbed in a prison in Odrin on Friday.").Roles;

        Assert.Equal(["Perpetrator", "Target"], roles.Select(role => role.Role.ToString()));
        Assert.NotEqual(roles[0].Incident, roles[1].Incident);
    }

    [Fact]
    public void An_attacker_who_dies_is_no_target() =>
        Assert.DoesNotContain(Told("Ali Reza shot two guards dead in Odrin on Friday. Reza was later shot dead by police.").Roles, role => role.Role == RoleKind.Target);

    private static ActorStatus? StatusOf(string text) => Told(text).Status;

    private static Actor Told(string text) =>
        new BriefingEngine().Analyze(new SourceDocument { Id = new string('0', 64), Name = "a.txt", MediaType = "text/plain", Text = text }).Actors.Single(actor => actor.Name == "Ali Reza");
}

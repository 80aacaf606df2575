namespace Reports.Analysis.Tests.Victims;

/// <summary>Whoever was shot in a deed that is charged as a murder is dead.</summary>
public sealed class ChargedMurderTests
{
    private const string Shooting = "A video shows an officer shooting Luis Mora 16 times in Reno in October 2014.";

    [Theory]
    [InlineData("Prosecutors charged the officer with murder.", "killed 1..1 total unknown")]
    [InlineData("The officer was indicted on a charge of second-degree murder.", "killed 1..1 total unknown")]
    [InlineData("Prosecutors charged the officer with attempted murder.", "wounded 1..1 total unknown")]
    [InlineData("The officer was charged with the murder of another man.", "wounded 1..1 total unknown")]
    [InlineData("The officer was put on leave.", "wounded 1..1 total unknown")]
    public void A_charge_tells_what_came_of_it(string charge, string victim) => Assert.Contains(victim, ViolenceReader.Victims($"{Shooting}\n\n{charge}"));

    [Fact]
    public void The_day_of_the_video_is_not_that_of_the_deed() =>
        Assert.Equal("2014-10", Assert.Single(ViolenceReader.Read("The city released a police video on Tuesday of an officer shooting Luis Mora in October 2014.").Incidents.Incidents).Date?.Earliest);

    [Fact]
    public void Who_was_shot_days_before_another_is_of_another_event()
    {
        var incidents = ViolenceReader.Read(Shooting + " Prosecutors charged the officer with murder. Omar Said was fatally shot by an officer eight days before Mora.").Incidents.Incidents;
        Assert.Equal(["1..1", "1..1"], incidents.Select(i => ViolenceReader.Bounds(i.Killed)));
    }
}

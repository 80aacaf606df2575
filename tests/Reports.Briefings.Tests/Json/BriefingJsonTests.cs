namespace Reports.Briefings.Tests.Json;

public sealed class BriefingJsonTests
{
    [Fact]
    public void A_record_with_only_what_is_required_survives_the_round_trip()
    {
        var briefing = new Briefing
        {
            Document = new SourceDocument { Id = "00", Name = "a.txt", MediaType = "text/plain", Text = "Nothing happened." },
            Engine = new EngineInfo("Reports", "1.0.0"),
        };

        var json = BriefingJson.Serialize(briefing);

        Assert.Equal(json, BriefingJson.Serialize(BriefingJson.DeserializeBriefing(json)));
    }
}

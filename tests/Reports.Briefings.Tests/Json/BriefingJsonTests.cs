using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Briefings.Tests.Json;

public sealed class BriefingJsonTests
{
    private static readonly JsonSerializerOptions OfTheFormat = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void A_record_survives_the_round_trip()
    {
        var json = BriefingJson.Serialize(SampleBriefing.Create());

        Assert.Equal(json, BriefingJson.Serialize(BriefingJson.DeserializeBriefing(json)));
    }

    [Fact]
    public void The_writer_gives_the_serializers_bytes_for_a_record_with_every_field()
    {
        var briefing = (Briefing)Filled.Create(typeof(Briefing));

        Assert.Equal(JsonSerializer.Serialize(briefing, OfTheFormat), Encoding.UTF8.GetString(BriefingJson.Serialize(briefing)));
    }

    [Theory]
    [InlineData(null, 3000, CountQualifier.Approximate, "nearly 3,000")]
    [InlineData(9, null, CountQualifier.AtLeast, "at least nine")]
    [InlineData(null, null, CountQualifier.Approximate, "soldiers")]
    public void An_absent_bound_stays_absent(int? minimum, int? maximum, CountQualifier qualifier, string text)
    {
        var count = new Count(minimum, maximum, qualifier, text);
        var briefing = SampleBriefing.Create();
        briefing = briefing with { Victims = [briefing.Victims[0] with { Count = count }] };

        Assert.Equal(count, BriefingJson.DeserializeBriefing(BriefingJson.Serialize(briefing)).Victims[0].Count);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. BriefingJson.Serialize(SampleBriefing.Create())];

        Assert.Equal("tarna.txt", BriefingJson.DeserializeBriefing(json).Document.Name);
    }

    [Fact]
    public void Names_are_lower_camel_and_what_is_unknown_is_absent()
    {
        using var json = JsonDocument.Parse(BriefingJson.Serialize(SampleBriefing.Create()));
        var role = json.RootElement.GetProperty("actors")[0].GetProperty("roles")[0];

        Assert.Equal("claimedResponsibility", role.GetProperty("role").GetString());
        Assert.False(role.TryGetProperty("by", out _));
        Assert.Equal("2019-04-02", json.RootElement.GetProperty("document").GetProperty("published").GetString());
    }

    [Fact]
    public void Letters_of_every_script_stand_as_they_are()
    {
        var briefing = SampleBriefing.Create() with { Document = SampleBriefing.Create().Document with { Name = "محمد-Ж.txt" } };

        Assert.Contains("محمد-Ж.txt", Encoding.UTF8.GetString(BriefingJson.Serialize(briefing)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"engine":{"name":"x","version":"1"}}""", "document")]
    [InlineData("""{"document":{"id":"0","name":"n","mediaType":"m","text":"t"}}""", "engine")]
    [InlineData("""{"document":null,"engine":{"name":"x","version":"1"}}""", "document")]
    [InlineData("""{"document":{"id":"0","name":"n","mediaType":"m","text":"t"},"engine":{"name":"x","version":"1"},"gaps":[{"kind":"hole","text":"t"}]}""", "kind")]
    [InlineData("""{"document":{"id":"0","name":"n","mediaType":"m","text":"t"},"engine":{"name":"x","version":"1"},"gaps":[{"kind":1,"text":"t"}]}""", "kind")]
    public void What_is_not_of_the_format_is_refused_by_name(string json, string named)
    {
        var fault = Assert.Throws<JsonException>(() => BriefingJson.DeserializeBriefing(Encoding.UTF8.GetBytes(json)));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_record_survives_the_round_trip()
    {
        var failure = new FailureRecord("1.0", new FailedDocument("a.txt", null), "empty", "a.txt holds no text.");

        Assert.Equal(failure, BriefingJson.DeserializeFailure(BriefingJson.Serialize(failure)));
    }
}

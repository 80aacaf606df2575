using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reports.Briefings;

/// <summary>The JSON form of records: indented, UTF-8 without byte order mark, the same bytes for the same record.</summary>
public static class BriefingJson
{
    private static readonly BriefingJsonContext Context = new(new JsonSerializerOptions(BriefingJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    /// <summary>The record as UTF-8 JSON.</summary>
    public static byte[] Serialize(Briefing briefing) => BriefingWriter.Write(briefing);

    /// <summary>The failure record as UTF-8 JSON.</summary>
    public static byte[] Serialize(FailureRecord failure) => JsonSerializer.SerializeToUtf8Bytes(failure, Context.FailureRecord);

    /// <summary>Reads a record.</summary>
    /// <param name="utf8">UTF-8 JSON, with or without byte order mark.</param>
    /// <exception cref="JsonException">The bytes are not JSON of the format; the message names the path.</exception>
    public static Briefing DeserializeBriefing(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(WithoutMark(utf8), Context.Briefing) ?? throw new JsonException("The record is null.");

    /// <summary>Reads a failure record.</summary>
    /// <param name="utf8">UTF-8 JSON, with or without byte order mark.</param>
    /// <exception cref="JsonException">The bytes are not JSON of the format; the message names the path.</exception>
    public static FailureRecord DeserializeFailure(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(WithoutMark(utf8), Context.FailureRecord) ?? throw new JsonException("The failure record is null.");

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}

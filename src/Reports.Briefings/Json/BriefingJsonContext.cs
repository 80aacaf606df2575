using System.Text.Json.Serialization;

namespace Reports.Briefings;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Briefing))]
[JsonSerializable(typeof(FailureRecord))]
internal sealed partial class BriefingJsonContext : JsonSerializerContext;

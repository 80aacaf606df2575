using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Pipeline.Web;

/// <summary>The list of briefings as JSON.</summary>
public static class CatalogueJson
{
    /// <summary>UTF-8 JSON: an array, in the list's order.</summary>
    public static byte[] Serialize(IReadOnlyList<CatalogueEntry> entries) =>
        JsonSerializer.SerializeToUtf8Bytes(entries, CatalogueJsonContext.Default.IReadOnlyListCatalogueEntry);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<CatalogueEntry>))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Reports.Pipeline.Storage;

/// <summary>What a folder keeps beside a file for want of blob metadata; counts only while the ETag is the file's.</summary>
/// <param name="ETag">The ETag of the file that it describes.</param>
/// <param name="ContentType">The file's media type.</param>
/// <param name="Metadata">Its metadata.</param>
/// <param name="Previous">The notes of the file that it replaces: they hold until the file itself is in its place.</param>
internal sealed record SidecarNotes(
    string ETag, string ContentType, IReadOnlyDictionary<string, string> Metadata, SidecarNotes? Previous = null);

[JsonSerializable(typeof(SidecarNotes))]
internal sealed partial class SidecarJsonContext : JsonSerializerContext;

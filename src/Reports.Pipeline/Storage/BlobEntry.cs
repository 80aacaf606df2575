namespace Reports.Pipeline.Storage;

/// <summary>What a store knows of a blob without reading it.</summary>
/// <param name="Name">Its name within its container.</param>
/// <param name="ETag">Changes whenever its content does.</param>
/// <param name="LastModified">When it was last written, by the store's clock.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Metadata">What its writer noted; see <see cref="Provenance"/>.</param>
public sealed record BlobEntry(
    string Name, string ETag, DateTimeOffset LastModified, long Length, IReadOnlyDictionary<string, string> Metadata);

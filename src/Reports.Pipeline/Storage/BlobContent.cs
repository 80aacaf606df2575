namespace Reports.Pipeline.Storage;

/// <summary>A blob to write.</summary>
/// <param name="Bytes">Its content.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Metadata">Notes; names are C# identifiers in lower case, values are visible ASCII.</param>
/// <param name="Disposition">What a browser does with it (RFC 6266); absent for its own choice.</param>
public sealed record BlobContent(
    ReadOnlyMemory<byte> Bytes, string ContentType, IReadOnlyDictionary<string, string> Metadata, string? Disposition = null);

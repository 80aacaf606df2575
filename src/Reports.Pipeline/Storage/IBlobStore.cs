namespace Reports.Pipeline.Storage;

/// <summary>
/// The few things that the pipeline asks of a blob store: conditional writes, metadata, listing. What is read is what was last
/// written. A fault that may pass (network, throttling, full disk) is thrown as whatever the store throws.
/// </summary>
public interface IBlobStore
{
    /// <summary>The longest stretch between two "/" of a name, in UTF-8 bytes.</summary>
    int MaximumSegmentBytes { get; }

    /// <summary>Makes the containers that do not exist yet.</summary>
    Task PrepareAsync(IEnumerable<string> containers, CancellationToken cancellationToken);

    /// <summary>Whether there is such a container.</summary>
    Task<bool> ExistsAsync(string container, CancellationToken cancellationToken);

    /// <summary>Where a container is, for people: "/home/me/drop/seeds", "https://account.blob.core.windows.net/seeds".</summary>
    string AddressOf(string container);

    /// <summary>Every blob of a container.</summary>
    IAsyncEnumerable<BlobEntry> ListAsync(string container, CancellationToken cancellationToken);

    /// <summary>What is known of a blob; null where there is none.</summary>
    Task<BlobEntry?> FindAsync(BlobAddress address, CancellationToken cancellationToken);

    /// <summary>The bytes of a blob as it was seen; null where it has changed or gone since.</summary>
    Task<ReadOnlyMemory<byte>?> ReadAsync(BlobAddress address, BlobEntry seen, CancellationToken cancellationToken);

    /// <summary>A stream over a blob that can seek; null where there is none.</summary>
    Task<Stream?> OpenReadAsync(BlobAddress address, CancellationToken cancellationToken);

    /// <summary>Writes a blob whole or not at all.</summary>
    /// <returns>Its new ETag; null where the condition does not hold and nothing was written.</returns>
    Task<string?> WriteAsync(BlobAddress address, BlobContent content, BlobCondition condition, CancellationToken cancellationToken);

    /// <summary>Replaces a blob's metadata.</summary>
    /// <returns>Its ETag afterwards; null where the blob has changed since it was seen and nothing was written.</returns>
    Task<string?> DescribeAsync(
        BlobAddress address, IReadOnlyDictionary<string, string> metadata, BlobEntry seen, CancellationToken cancellationToken);

    /// <summary>Deletes a blob.</summary>
    /// <returns>False where the blob of that ETag is not there and nothing was deleted.</returns>
    Task<bool> DeleteAsync(BlobAddress address, string etag, CancellationToken cancellationToken);
}

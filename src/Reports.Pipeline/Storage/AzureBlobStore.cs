using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Reports.Pipeline.Storage;

/// <summary>Containers of an Azure storage account or of Azurite.</summary>
/// <param name="service">The account; see <see cref="ClientOptions"/>.</param>
public sealed class AzureBlobStore(BlobServiceClient service) : IBlobStore
{
    // Until the emulator and the service speak it everywhere, the API version stays one that both know.
    private const BlobClientOptions.ServiceVersion ApiVersion = BlobClientOptions.ServiceVersion.V2025_11_05;

    /// <inheritdoc/>
    public int MaximumSegmentBytes => int.MaxValue;

    /// <summary>Client options: five tries with exponential back-off, and no request that hangs for longer than half a minute.</summary>
    public static BlobClientOptions ClientOptions() => new(ApiVersion)
    {
        Retry =
        {
            Mode = RetryMode.Exponential,
            MaxRetries = 4,
            Delay = TimeSpan.FromMilliseconds(200),
            MaxDelay = TimeSpan.FromSeconds(8),
            NetworkTimeout = TimeSpan.FromSeconds(30),
        },
    };

    /// <inheritdoc/>
    public async Task PrepareAsync(IEnumerable<string> containers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(containers);
        foreach (var container in containers)
        {
            if (!await ExistsAsync(container, cancellationToken).ConfigureAwait(false))
                await service.GetBlobContainerClient(container).CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> ExistsAsync(string container, CancellationToken cancellationToken) =>
        await service.GetBlobContainerClient(container).ExistsAsync(cancellationToken).ConfigureAwait(false);

    // Behind the path may stand a signature, which opens the account to whoever reads it.
    /// <inheritdoc/>
    public string AddressOf(string container) => service.GetBlobContainerClient(container).Uri.GetLeftPart(UriPartial.Path);

    /// <inheritdoc/>
    public async IAsyncEnumerable<BlobEntry> ListAsync(string container, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = new GetBlobsOptions { Traits = BlobTraits.Metadata };
        var blobs = service.GetBlobContainerClient(container).GetBlobsAsync(options, cancellationToken);
        await foreach (var blob in blobs.ConfigureAwait(false))
        {
            var properties = blob.Properties;
            yield return new BlobEntry(blob.Name, Text(properties.ETag ?? default), properties.LastModified ?? default,
                properties.ContentLength ?? 0, Notes(blob.Metadata));
        }
    }

    /// <inheritdoc/>
    public async Task<BlobEntry?> FindAsync(BlobAddress address, CancellationToken cancellationToken)
    {
        try
        {
            BlobProperties found = await Client(address).GetPropertiesAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            return new BlobEntry(address.Name, Text(found.ETag), found.LastModified, found.ContentLength, Notes(found.Metadata));
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(BlobAddress address, BlobEntry seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        try
        {
            var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = new ETag(seen.ETag) } };
            BlobDownloadResult result = await Client(address).DownloadContentAsync(options, cancellationToken).ConfigureAwait(false);
            return result.Content.ToMemory();
        }
        catch (RequestFailedException fault) when (fault.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<Stream?> OpenReadAsync(BlobAddress address, CancellationToken cancellationToken)
    {
        try
        {
            return await Client(address).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<string?> WriteAsync(BlobAddress address, BlobContent content, BlobCondition condition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var options = new BlobUploadOptions
        {
            Conditions = Conditions(condition),
            HttpHeaders = new BlobHttpHeaders { ContentType = content.ContentType, ContentDisposition = content.Disposition },
            Metadata = content.Metadata.ToDictionary(StringComparer.Ordinal),
            // One request for the whole: it is atomic, and the cloud announces it once.
            TransferOptions = new Azure.Storage.StorageTransferOptions { InitialTransferSize = Math.Max(1, content.Bytes.Length) },
        };
        try
        {
            BlobContentInfo written = await Client(address).UploadAsync(new BinaryData(content.Bytes), options, cancellationToken).ConfigureAwait(false);
            return Text(written.ETag);
        }
        catch (RequestFailedException fault) when (fault.Status is 409 or 412)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<string?> DescribeAsync(
        BlobAddress address, IReadOnlyDictionary<string, string> metadata, BlobEntry seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(seen);
        try
        {
            var conditions = new BlobRequestConditions { IfMatch = new ETag(seen.ETag) };
            BlobInfo written = await Client(address)
                .SetMetadataAsync(metadata.ToDictionary(StringComparer.Ordinal), conditions, cancellationToken).ConfigureAwait(false);
            return Text(written.ETag);
        }
        catch (RequestFailedException fault) when (fault.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(BlobAddress address, string etag, CancellationToken cancellationToken)
    {
        try
        {
            var conditions = new BlobRequestConditions { IfMatch = new ETag(etag) };
            await Client(address).DeleteAsync(DeleteSnapshotsOption.IncludeSnapshots, conditions, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (RequestFailedException fault) when (fault.Status is 404 or 412)
        {
            return false;
        }
    }

    private static BlobRequestConditions? Conditions(BlobCondition condition)
    {
        if (condition.MustBeAbsent)
            return new BlobRequestConditions { IfNoneMatch = ETag.All };
        return condition.ETag is { } etag ? new BlobRequestConditions { IfMatch = new ETag(etag) } : null;
    }

    // Headers have it in quotation marks, listings without.
    private static string Text(ETag etag) => etag.ToString("G").Trim('"');

    private static Dictionary<string, string> Notes(IDictionary<string, string>? metadata) =>
        new(metadata ?? new Dictionary<string, string>(), StringComparer.OrdinalIgnoreCase);

    private BlobClient Client(BlobAddress address) => service.GetBlobContainerClient(address.Container).GetBlobClient(address.Name);
}

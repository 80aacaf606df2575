using Reports.Pipeline.Naming;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Web;

/// <summary>Takes seeds that are posted, with the same limits as those that are dropped.</summary>
/// <param name="store">Where they go.</param>
/// <param name="options">The limits.</param>
public sealed class SeedUpload(IBlobStore store, PipelineOptions options)
{
    private readonly OutputNames _names = new(options.Containers, store.MaximumSegmentBytes);

    /// <summary>Stores a seed in one write, which announces it once; a seed of that name is replaced.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes; no more are read than are allowed.</param>
    /// <param name="announced">How many bytes the sender announced, so that too many need not be read at all; null where it did not say.</param>
    /// <param name="cancellationToken">Stops the upload; nothing is stored then.</param>
    /// <returns>What became of it, and a sentence for the person who posted it.</returns>
    public async Task<(UploadOutcome Outcome, string Message)> StoreAsync(
        string name, Stream content, long? announced, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (_names.Problem(name) is { } problem)
            return (UploadOutcome.BadName, problem);
        var tooLarge = (UploadOutcome.TooLarge, $"The seed has more than {options.MaximumSeedBytes} bytes. Split it.");
        if (announced > options.MaximumSeedBytes)
            return tooLarge;
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > options.MaximumSeedBytes)
                return tooLarge;
            bytes.Write(buffer, 0, read);
        }

        if (bytes.Length == 0)
            return (UploadOutcome.Empty, "The request has no body. Send the document's bytes as the body.");
        var blob = new BlobContent(bytes.ToArray(), "application/octet-stream", new Dictionary<string, string>());
        await store.WriteAsync(_names.Seed(name), blob, BlobCondition.None, cancellationToken).ConfigureAwait(false);
        return (UploadOutcome.Accepted, $"Stored as {SeedName.ForDisplay(name)}.");
    }
}

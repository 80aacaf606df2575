using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Tests.Support;

/// <summary>A store that lets a test act in the middle of a step.</summary>
internal abstract class StoreDecorator(IBlobStore inner) : IBlobStore
{
    public int MaximumSegmentBytes => inner.MaximumSegmentBytes;

    public Task PrepareAsync(IEnumerable<string> containers, CancellationToken cancellationToken) => inner.PrepareAsync(containers, cancellationToken);

    public Task<bool> ExistsAsync(string container, CancellationToken cancellationToken) => inner.ExistsAsync(container, cancellationToken);

    public string AddressOf(string container) => inner.AddressOf(container);

    public virtual IAsyncEnumerable<BlobEntry> ListAsync(string container, CancellationToken cancellationToken) => inner.ListAsync(container, cancellationToken);

    public virtual Task<BlobEntry?> FindAsync(BlobAddress address, CancellationToken cancellationToken) => inner.FindAsync(address, cancellationToken);

    public virtual Task<ReadOnlyMemory<byte>?> ReadAsync(BlobAddress address, BlobEntry seen, CancellationToken cancellationToken) =>
        inner.ReadAsync(address, seen, cancellationToken);

    public Task<Stream?> OpenReadAsync(BlobAddress address, CancellationToken cancellationToken) => inner.OpenReadAsync(address, cancellationToken);

    public virtual Task<string?> WriteAsync(BlobAddress address, BlobContent content, BlobCondition condition, CancellationToken cancellationToken) =>
        inner.WriteAsync(address, content, condition, cancellationToken);

    public Task<string?> DescribeAsync(
        BlobAddress address, IReadOnlyDictionary<string, string> metadata, BlobEntry seen, CancellationToken cancellationToken) =>
        inner.DescribeAsync(address, metadata, seen, cancellationToken);

    public Task<bool> DeleteAsync(BlobAddress address, string etag, CancellationToken cancellationToken) => inner.DeleteAsync(address, etag, cancellationToken);
}

/// <summary>Runs something once, right before the first write to a container.</summary>
internal sealed class InterruptedStore(IBlobStore inner, Func<BlobAddress, bool> where) : StoreDecorator(inner)
{
    private Func<Task>? _interruption;

    public void InterruptWith(Func<Task> interruption) => _interruption = interruption;

    public override async Task<string?> WriteAsync(BlobAddress address, BlobContent content, BlobCondition condition, CancellationToken cancellationToken)
    {
        if (where(address) && Interlocked.Exchange(ref _interruption, null) is { } interruption)
            await interruption();
        return await base.WriteAsync(address, content, condition, cancellationToken);
    }
}

using System.Threading.Channels;

namespace Reports.Pipeline.Watching;

/// <summary>Seeds that wait for a worker; each stands in it, or is in hand, once.</summary>
internal sealed class SeedQueue
{
    private readonly Channel<string> _waiting = Channel.CreateUnbounded<string>();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>How many wait or are in hand.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _names.Count;
        }
    }

    /// <summary>Adds a seed.</summary>
    /// <returns>False where it waits or is in hand already.</returns>
    public bool TryAdd(string seed)
    {
        lock (_gate)
            return _names.Add(seed) && _waiting.Writer.TryWrite(seed);
    }

    /// <summary>The next seed.</summary>
    public ValueTask<string> TakeAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAsync(cancellationToken);

    /// <summary>A seed is no longer in hand.</summary>
    public void Done(string seed)
    {
        lock (_gate)
            _names.Remove(seed);
    }
}

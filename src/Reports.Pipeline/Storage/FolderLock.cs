namespace Reports.Pipeline.Storage;

/// <summary>Lets one writer at a time change a folder, across threads and processes; the system frees it when its process dies.</summary>
/// <param name="path">The lock's file.</param>
/// <param name="clock">Times the waiting.</param>
internal sealed class FolderLock(string path, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private readonly SemaphoreSlim _threads = new(1, 1);

    /// <summary>Waits for the lock; disposing of what it returns frees it.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        await _threads.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (true)
            {
                if (TryOpen() is { } file)
                    return new Hold(file, _threads);
                await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            _threads.Release();
            throw;
        }
    }

    public void Dispose() => _threads.Dispose();

    private FileStream? TryOpen()
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (fault is not (DirectoryNotFoundException or FileNotFoundException) && File.Exists(path))
        {
            return null;
        }
    }

    private sealed class Hold(FileStream file, SemaphoreSlim threads) : IDisposable
    {
        public void Dispose()
        {
            file.Dispose();
            threads.Release();
        }
    }
}

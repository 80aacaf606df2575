using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Reports.Pipeline.Storage;

/// <summary>
/// A folder with one subfolder for each container, and metadata under ".reports". Files are written under a temporary name, flushed
/// and renamed, so that a kill at any moment leaves the old content or the new one. Metadata is bound to its file by the ETag, which a
/// rename keeps, and written before it, together with that of the file which is replaced: readers, who take no lock, and a kill between
/// the two find a file and its own metadata at any moment.
/// </summary>
public sealed class FolderBlobStore : IBlobStore, IDisposable
{
    private const string Private = ".reports";
    private const string NotesEnding = ".notes";
    private static readonly string[] UnfinishedTransfers = [".part", ".partial", ".crdownload", ".tmp", "~"];
    private static readonly string[] FolderSettings = [".DS_Store", "Thumbs.db", "desktop.ini"];
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    private readonly string _root;
    private readonly string _temporary;
    private readonly FolderLock _lock;

    /// <summary>A store in a folder. Nothing is made there until it is prepared or written to.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="clock">Times the waiting for other writers.</param>
    public FolderBlobStore(string root, TimeProvider clock)
    {
        _root = Path.GetFullPath(root);
        _temporary = Path.Combine(_root, Private, "temporary");
        _lock = new FolderLock(Path.Combine(_root, Private, "lock"), clock);
    }

    /// <inheritdoc/>
    public int MaximumSegmentBytes => 255 - NotesEnding.Length;

    /// <inheritdoc/>
    public async Task PrepareAsync(IEnumerable<string> containers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(containers);
        foreach (var container in containers)
            Directory.CreateDirectory(AddressOf(container));
        // Temporary files exist under the lock only: what lies there now was left by a killed process.
        using var hold = await LockAsync(cancellationToken).ConfigureAwait(false);
        foreach (var leftover in Directory.EnumerateFiles(_temporary))
            File.Delete(leftover);
    }

    /// <inheritdoc/>
    public Task<bool> ExistsAsync(string container, CancellationToken cancellationToken) => Task.FromResult(Directory.Exists(AddressOf(container)));

    /// <inheritdoc/>
    public string AddressOf(string container) => Path.Combine(_root, container);

    /// <inheritdoc/>
    public async IAsyncEnumerable<BlobEntry> ListAsync(string container, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var folder = AddressOf(container);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Everything))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsNoDocument(file.Name))
                continue;
            var name = Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (await EntryAsync(new BlobAddress(container, name), file, cancellationToken).ConfigureAwait(false) is { } entry)
                yield return entry;
        }
    }

    /// <inheritdoc/>
    public Task<BlobEntry?> FindAsync(BlobAddress address, CancellationToken cancellationToken) =>
        EntryAsync(address, new FileInfo(PathOf(address)), cancellationToken);

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(BlobAddress address, BlobEntry seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        try
        {
            var path = PathOf(address);
            var content = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            return ETagOf(new FileInfo(path)) == seen.ETag ? content : null;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public Task<Stream?> OpenReadAsync(BlobAddress address, CancellationToken cancellationToken)
    {
        var path = PathOf(address);
        return Task.FromResult<Stream?>(File.Exists(path) ? File.OpenRead(path) : null);
    }

    /// <inheritdoc/>
    public async Task<string?> WriteAsync(BlobAddress address, BlobContent content, BlobCondition condition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var target = PathOf(address);
        using var hold = await LockAsync(cancellationToken).ConfigureAwait(false);
        var current = new FileInfo(target);
        if ((condition.MustBeAbsent && current.Exists) || (condition.ETag is { } expected && (!current.Exists || ETagOf(current) != expected)))
            return null;
        var temporary = await WriteTemporaryAsync(content.Bytes, cancellationToken).ConfigureAwait(false);
        // Two writes within one tick of the file system's clock still differ.
        if (current.Exists && File.GetLastWriteTimeUtc(temporary) <= current.LastWriteTimeUtc)
            File.SetLastWriteTimeUtc(temporary, current.LastWriteTimeUtc.AddTicks(10));
        var etag = ETagOf(new FileInfo(temporary));
        try
        {
            // The notes go first: a file that appeared before its notes would look like one that nobody made.
            var previous = current.Exists ? await ReadNotesAsync(address, ETagOf(current), cancellationToken).ConfigureAwait(false) : null;
            var notes = new SidecarNotes(etag, content.ContentType, content.Metadata, previous is null ? null : previous with { Previous = null });
            await WriteNotesAsync(address, notes, cancellationToken).ConfigureAwait(false);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return etag;
    }

    /// <inheritdoc/>
    public async Task<string?> DescribeAsync(
        BlobAddress address, IReadOnlyDictionary<string, string> metadata, BlobEntry seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        using var hold = await LockAsync(cancellationToken).ConfigureAwait(false);
        var current = new FileInfo(PathOf(address));
        if (!current.Exists || ETagOf(current) != seen.ETag)
            return null;
        var type = (await ReadNotesAsync(address, seen.ETag, cancellationToken).ConfigureAwait(false))?.ContentType ?? "application/octet-stream";
        await WriteNotesAsync(address, new SidecarNotes(seen.ETag, type, metadata), cancellationToken).ConfigureAwait(false);
        return seen.ETag;
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(BlobAddress address, string etag, CancellationToken cancellationToken)
    {
        using var hold = await LockAsync(cancellationToken).ConfigureAwait(false);
        var current = new FileInfo(PathOf(address));
        if (!current.Exists || ETagOf(current) != etag)
            return false;
        current.Delete();
        if (Path.GetDirectoryName(NotesPath(address)) is { } folder && Directory.Exists(folder))
            File.Delete(NotesPath(address));
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    private static bool IsNoDocument(string name) =>
        FolderSettings.Contains(name) || UnfinishedTransfers.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string ETagOf(FileInfo file) => $"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}";

    private Task<IDisposable> LockAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_temporary);
        return _lock.TakeAsync(cancellationToken);
    }

    private async Task<BlobEntry?> EntryAsync(BlobAddress address, FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            while (file.Exists)
            {
                var (etag, written, length) = (ETagOf(file), file.LastWriteTimeUtc, file.Length);
                var notes = await ReadNotesAsync(address, etag, cancellationToken).ConfigureAwait(false);
                file.Refresh();
                // Where the file was replaced between the two looks, the notes are those of its successor: look again.
                if (notes is not null || (file.Exists && ETagOf(file) == etag))
                    return new BlobEntry(address.Name, etag, new DateTimeOffset(written), length, notes?.Metadata ?? new Dictionary<string, string>());
            }

            return null;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null; // It went away while it was looked at.
        }
    }

    private async Task<string> WriteTemporaryAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_temporary, Path.GetRandomFileName());
        try
        {
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await using (file.ConfigureAwait(false))
            {
                await file.WriteAsync(content, cancellationToken).ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }
        }
        catch
        {
            // Halves of files would keep a full disk full.
            File.Delete(path);
            throw;
        }

        return path;
    }

    private async Task WriteNotesAsync(BlobAddress address, SidecarNotes notes, CancellationToken cancellationToken)
    {
        var path = NotesPath(address);
        var temporary = await WriteTemporaryAsync(
            JsonSerializer.SerializeToUtf8Bytes(notes, SidecarJsonContext.Default.SidecarNotes), cancellationToken).ConfigureAwait(false);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(temporary, path, overwrite: true);
    }

    private async Task<SidecarNotes?> ReadNotesAsync(BlobAddress address, string etag, CancellationToken cancellationToken)
    {
        try
        {
            var json = await File.ReadAllBytesAsync(NotesPath(address), cancellationToken).ConfigureAwait(false);
            var notes = JsonSerializer.Deserialize(json, SidecarJsonContext.Default.SidecarNotes);
            return notes?.ETag == etag ? notes : notes?.Previous?.ETag == etag ? notes.Previous : null;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    private string NotesPath(BlobAddress address) => Under(Path.Combine(_root, Private, "metadata", address.Container), address.Name + NotesEnding);

    private string PathOf(BlobAddress address) => Under(AddressOf(address.Container), address.Name);

    private static string Under(string folder, string name)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        return path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException($"The name \"{name}\" leads out of its container.", nameof(name));
    }
}

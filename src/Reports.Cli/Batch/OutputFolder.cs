namespace Reports.Cli.Batch;

/// <summary>Writes outputs whole or not at all.</summary>
/// <param name="path">The folder; made where it is missing.</param>
internal sealed class OutputFolder(string path)
{
    /// <summary>Writes a file under a temporary name and then gives it its own, so that no reader sees half of it.</summary>
    public async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(path);
        var target = Path.Combine(path, name);
        var temporary = $"{target}.part";
        try
        {
            await File.WriteAllBytesAsync(temporary, content, cancellationToken).ConfigureAwait(false);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Removes what an earlier run left under these names.</summary>
    public void Remove(params IEnumerable<string> names)
    {
        foreach (var name in names)
            File.Delete(Path.Combine(path, name));
    }
}

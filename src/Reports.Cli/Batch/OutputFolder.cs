namespace Reports.Cli.Batch;

/// <summary>Writes outputs whole or not at all.</summary>
/// <param name="path">The folder; made where it is missing.</param>
internal sealed class OutputFolder(string path)
{
    /// <summary>Makes the folder and sees whether it takes files, before any work is done.</summary>
    /// <exception cref="UsageException">It cannot be made or written to.</exception>
    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(path);
            var probe = Path.Combine(path, ".reports.part");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The folder {path} cannot be written to: {fault.Message} Give --out another.");
        }
    }

    /// <summary>Writes a file under a temporary name and then gives it its own, so that no reader sees half of it.</summary>
    public async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var target = Path.Combine(path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
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

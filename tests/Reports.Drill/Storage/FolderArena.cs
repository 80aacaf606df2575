using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;

namespace Reports.Drill.Storage;

/// <summary>A folder. People copy into it as their programs do: whole, in pieces, under a temporary name, with old times.</summary>
internal sealed class FolderArena(string root) : IArena
{
    private readonly FolderBlobStore _store = new(root, TimeProvider.System);
    private int _copies;

    public string Name => "a folder";

    public IBlobStore Store => _store;

    public bool HasClock => false;

    public static FolderArena Open(SmallDisk disk) => new(Path.Combine(disk.Folder, "store"));

    public IReadOnlyList<string> Arguments(bool disturbed) => ["--folder", root];

    public async Task DropAsync(string name, byte[] content, Random chance)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        switch (chance.Next(3))
        {
            case 0:
                await File.WriteAllBytesAsync(path, content);
                break;
            case 1:
                await using (var file = File.Create(path))
                {
                    await file.WriteAsync(content.AsMemory(0, content.Length / 2));
                    await file.FlushAsync();
                    await Task.Delay(chance.Next(400));
                    await file.WriteAsync(content.AsMemory(content.Length / 2));
                }

                break;
            default:
                await File.WriteAllBytesAsync(path + ".part", content);
                // As "cp -p" does, and as a clock that was wrong does. No two alike: time and length are all that tells files apart.
                File.SetLastWriteTimeUtc(path + ".part", DateTime.UtcNow.AddDays(chance.Next(-3, 3)).AddMicroseconds(Interlocked.Increment(ref _copies)));
                File.Move(path + ".part", path, overwrite: true);
                break;
        }
    }

    public Task RenameAsync(string name, string newName, Random chance)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(newName))!);
        File.Move(PathOf(name), PathOf(newName), overwrite: true);
        return Task.CompletedTask;
    }

    public bool Disturb(double share) => false;

    public Task ReviveAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    private string PathOf(string name) => Path.Combine(root, new ContainerNames().Seeds, name);
}

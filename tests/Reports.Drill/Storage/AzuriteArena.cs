using System.Diagnostics;
using Azure.Storage.Blobs;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Tests.Faults;

namespace Reports.Drill.Storage;

/// <summary>Azurite with its data on the small disk, and a proxy between it and the watch that fails as often as it is told to.</summary>
internal sealed class AzuriteArena : IArena
{
    private static readonly Fault[] Kinds = [Fault.Busy, Fault.ErrorAfterwards, Fault.ResetBefore, Fault.ResetAfterwards, Fault.BodyBroken];
    private readonly Tally _tally;
    private readonly Func<Task<AzuriteProcess>> _start;
    private readonly Random _weather = new(11);
    private AzuriteProcess _azurite;
    private FaultyProxy? _proxy;
    private double _share;

    private AzuriteArena(Tally tally, AzuriteProcess azurite, Func<Task<AzuriteProcess>> start)
    {
        (_tally, _azurite, _start) = (tally, azurite, start);
        Store = new AzureBlobStore(new BlobServiceClient(azurite.ConnectionString, AzureBlobStore.ClientOptions()));
    }

    public string Name => "Azurite";

    public IBlobStore Store { get; }

    public bool HasClock => true;

    private string Direct => _azurite.ConnectionString;

    private Uri Service => new(new BlobServiceClient(Direct).Uri.GetLeftPart(UriPartial.Authority));

    public static async Task<AzuriteArena> OpenAsync(string root, SmallDisk disk, Tally tally)
    {
        var program = AzuriteProcess.FindProgram(Path.Combine(root, "tests", "azurite")) ?? throw new InvalidOperationException("Run npm ci in tests/azurite first.");
        // Fixed ports, so that it comes back under its own address.
        Task<AzuriteProcess> Start() => FakedClock.InheritAsync(() => AzuriteProcess.StartAsync(program, Path.Combine(disk.Folder, "azurite"), 28100, default));
        var arena = new AzuriteArena(tally, await Start(), Start);
        arena._proxy = await FaultyProxy.StartAsync(arena.Service, _ => arena.Next());
        return arena;
    }

    public IReadOnlyList<string> Arguments(bool disturbed) =>
        ["--connection", disturbed ? Direct.Replace(Service.GetLeftPart(UriPartial.Authority), _proxy!.Address, StringComparison.Ordinal) : Direct];

    public async Task DropAsync(string name, byte[] content, Random chance) =>
        await Store.WriteAsync(SeedAt(name), new BlobContent(content, "application/octet-stream", new Dictionary<string, string>()), BlobCondition.None, default);

    public async Task RenameAsync(string name, string newName, Random chance)
    {
        if (await Store.FindAsync(SeedAt(name), default) is not { } entry || await Store.ReadAsync(SeedAt(name), entry, default) is not { } bytes)
            throw new IOException("Somebody else took it away.");
        await DropAsync(newName, bytes.ToArray(), chance);
        await Store.DeleteAsync(SeedAt(name), entry.ETag, default);
    }

    public bool Disturb(double share)
    {
        Volatile.Write(ref _share, share);
        return true;
    }

    public async Task ReviveAsync()
    {
        if (!HasEnded())
            return;
        _tally.Add("times that Azurite ended and was started again");
        await _azurite.DisposeAsync();
        _azurite = await _start();
    }

    public async ValueTask DisposeAsync()
    {
        if (_proxy is not null)
            await _proxy.DisposeAsync();
        await _azurite.DisposeAsync();
    }

    private Fault Next()
    {
        lock (_weather)
        {
            if (_weather.NextDouble() >= Volatile.Read(ref _share))
                return Fault.None;
            _tally.Add("requests that failed on the way");
            return Kinds[_weather.Next(Kinds.Length)];
        }
    }

    private bool HasEnded()
    {
        try
        {
            using var process = Process.GetProcessById(_azurite.ProcessId);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static BlobAddress SeedAt(string name) => new(new ContainerNames().Seeds, name);
}
